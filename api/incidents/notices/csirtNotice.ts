import { incidentKindWords, severityWords, yesNoUnknownWords } from '../../domain/incidents/incident.ts'
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
 * What a public body tells the CSIRT of an incident, to be filed by its own channel: the content that art. 23 of the
 * act on the national cybersecurity system asks for. The final report has cause, effect and lessons beside.
 */
export function csirtNotice({
  incident,
  clock,
  office,
  author,
  at,
  officer,
}: NoticeSource): Promise<Uint8Array> {
  const { report, described, kind, severity, closed } = incident
  const final = clock.rule.id === 'csirt-final'
  const title = final
    ? 'Sprawozdanie końcowe z incydentu w podmiocie publicznym'
    : 'Zgłoszenie incydentu w podmiocie publicznym'
  const notes = (about: 'course' | 'measure') =>
    notesOf(incident, about).map(one => `${polishMoment(one.happenedAt)}: ${one.text}`)
  const [course, measures] = [notes('course'), notes('measure')]
  return officePaper({
    title,
    office,
    author,
    at,
    body: [
      titleLine(title),
      fieldLine('Do', 'CSIRT NASK'),
      fieldLine('Podstawa', clock.rule.basis.pl),
      fieldLine('Sprawa', report.number),
      headingLine('1. Podmiot i osoby do kontaktu'),
      fieldLine('Podmiot', office),
      fieldLine('Zgłasza', author),
      fieldLine('Wyjaśnień udziela', known(officer)),
      headingLine('2. Wpływ na zadanie publiczne'),
      fieldLine('Miejsce lub zadanie', known(report.where)),
      fieldLine('Liczba osób, na które incydent miał wpływ', approximately(described?.peopleCount)),
      fieldLine('Zauważono', polishMoment(report.noticedAt)),
      fieldLine('Zgłoszono w urzędzie', polishMoment(report.reportedAt)),
      fieldLine('Trwa', yesNoUnknownWords[report.ongoing].pl),
      fieldLine('Rodzaj', kind === undefined ? known(undefined) : incidentKindWords[kind].pl),
      fieldLine('Waga', severity === undefined ? known(undefined) : severityWords[severity].pl),
      headingLine('3. Opis i przebieg'),
      ...textLines([report.what, ...course]),
      headingLine('4. Przyczyna i źródło'),
      ...textLines([known(closed?.event.cause)]),
      headingLine('5. Skutki'),
      ...textLines([known(closed?.event.effect ?? described?.consequences)]),
      headingLine('6. Działania zapobiegawcze i naprawcze'),
      ...textLines(measures.length > 0 ? measures : [known(undefined)]),
      ...(final ? [headingLine('7. Wnioski'), ...textLines([known(closed?.event.lessons)])] : []),
      ...closingLines(author, polishMoment(at)),
    ],
  })
}
