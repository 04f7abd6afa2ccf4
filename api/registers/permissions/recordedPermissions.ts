const RECORDED = /\s*\[permissions (\d+)\]/

/** Which version of the permissions a list has been given, as its description says; 0 for none yet. */
export const recordedPermissions = (description: string): number =>
  Number(RECORDED.exec(description)?.[1] ?? 0)

/** The description with the version written at its end. */
export const withPermissions = (description: string, version: number): string =>
  `${description.replace(RECORDED, '')} [permissions ${version}]`
