import type { ReviewKind } from './schedule.ts'

/** Where the minutes of each kind of review lie in their library. */
export const MINUTES_FOLDERS: Readonly<Record<ReviewKind, string>> = {
  unit: 'Komorki',
  process: 'Procesy',
  isms: 'SZBI',
  technical: 'SZBI techniczne',
  steering: 'Zespol Sterujacy',
}

/** A subject's code as the name of a folder: SharePoint takes no slashes, quotes and the like. */
export const subjectFolder = (subject: string): string => subject.replace(/[^\p{L}\p{N} -]/gu, '_')

/** Kinds of review that have one folder for the whole office, and none for a subject. */
export const isOfWholeOffice = (kind: ReviewKind): boolean => kind === 'isms' || kind === 'steering'

/** Folder of a review's minutes, 'Komorki/OR/2026-10'. */
export const minutesFolder = (kind: ReviewKind, subject: string, period: string): string =>
  [MINUTES_FOLDERS[kind], ...(isOfWholeOffice(kind) ? [] : [subjectFolder(subject)]), period].join('/')
