import { riskToPeopleWords } from '../../domain/incidents/riskAssessment.ts'
import {
  closingLines,
  fieldLine,
  headingLine,
  officePaper,
  textLines,
  titleLine,
} from '../../minutesWriting/officePaper.ts'
import { polishMoment } from '../../minutesWriting/polishDay.ts'
import { approximately, known, type NoticeSource, notesOf } from './noticeSource.ts'

/**
 * Notification of a personal-data breach to the President of UODO: what GDPR art. 33(3) asks for, in its order. Once
 * one was filed, the next is a supplement (art. 33(4)); after the limit it gives the reason for the delay.
 */
export function supervisoryNotice({
  incident,
  clock,
  office,
  author,
  at,
  officer,
}: NoticeSource): Promise<Uint8Array> {
  const { report, described, risk } = incident
  const first = incident.filed.uodo
  const title = first
    ? 'Zgłoszenie naruszenia ochrony danych osobowych: uzupełnienie'
    : 'Zgłoszenie naruszenia ochrony danych osobowych'
  const breach = incident.starts['breach-established']
  const late = clock.limit !== undefined && (clock.filedAt ?? at) > clock.limit
  const measures = notesOf(incident, 'measure').map(one => `${polishMoment(one.happenedAt)}: ${one.text}`)
  return officePaper({
    title,
    office,
    author,
    at,
    body: [
      titleLine(title),
      fieldLine('Do', 'Prezes Urzędu Ochrony Danych Osobowych'),
      fieldLine('Podstawa', 'art. 33 RODO'),
      fieldLine('Sprawa', report.number),
      ...(first
        ? [
            fieldLine('Uzupełnienie zgłoszenia z', polishMoment(first.event.filedAt)),
            fieldLine('Numer zgłoszenia', first.event.proof),
          ]
        : []),
      headingLine('1. Czas naruszenia'),
      fieldLine('Zauważono', polishMoment(report.noticedAt)),
      fieldLine('Stwierdzono naruszenie', breach ? polishMoment(breach.happenedAt) : known(undefined)),
      ...(clock.limit === undefined ? [] : [fieldLine('Termin zgłoszenia', polishMoment(clock.limit))]),
      ...(late ? [fieldLine('Przyczyna opóźnienia', known(first?.event.lateReason))] : []),
      headingLine('2. Charakter naruszenia'),
      ...textLines([report.what, ...notesOf(incident, 'course').map(one => one.text)]),
      headingLine('3. Kategorie i przybliżona liczba osób'),
      ...textLines([known(described?.people)]),
      fieldLine('Liczba osób', approximately(described?.peopleCount)),
      headingLine('4. Kategorie i przybliżona liczba wpisów danych'),
      ...textLines([known(described?.data)]),
      fieldLine('Liczba wpisów', approximately(described?.recordCount)),
      headingLine('5. Inspektor Ochrony Danych (punkt kontaktowy)'),
      ...textLines([known(officer)]),
      headingLine('6. Możliwe konsekwencje'),
      ...textLines([known(described?.consequences)]),
      fieldLine('Ocena ryzyka dla osób', risk === undefined ? known(undefined) : riskToPeopleWords[risk].pl),
      headingLine('7. Środki zastosowane lub proponowane'),
      ...textLines(measures.length > 0 ? measures : [known(undefined)]),
      ...closingLines(author, polishMoment(at)),
    ],
  })
}
