import type { Standin } from '../../infra/standin/standin.ts'

/** The files of the library whose name ends with this one, as the stand-in's own database has them. */
export const filesIn = (standin: Standin, name: string): { name: string; size: number }[] =>
  standin.database
    .all<{ name: string; file: string | null }>(
      `SELECT drive_item.name, drive_item.file FROM drive_item JOIN item
         ON item.list_id = drive_item.list_id AND item.id = drive_item.item_id
         WHERE item.deleted = 0 AND drive_item.file IS NOT NULL`,
    )
    .filter(one => one.name.endsWith(name))
    .map(one => ({ name: one.name, size: (JSON.parse(one.file ?? '{}') as { size: number }).size }))
