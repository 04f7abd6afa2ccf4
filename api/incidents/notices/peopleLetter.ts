import {
  headingLine,
  officePaper,
  signatureLine,
  textLine,
  textLines,
  titleLine,
} from '../../minutesWriting/officePaper.ts'
import { polishMoment } from '../../minutesWriting/polishDay.ts'
import { known, type NoticeSource, notesOf } from './noticeSource.ts'

/** The letter to the people concerned, in plain words: what GDPR art. 34(2) asks for. */
export function peopleLetter({ incident, office, author, at, officer }: NoticeSource): Promise<Uint8Array> {
  const { report, described } = incident
  const title = 'Zawiadomienie o naruszeniu ochrony danych osobowych'
  const measures = notesOf(incident, 'measure').map(one => one.text)
  return officePaper({
    title,
    office,
    author,
    at,
    body: [
      titleLine(title),
      textLine(`Sprawa ${report.number}. Podstawa: art. 34 RODO.`),
      headingLine('Co się stało'),
      textLine(`Wykryto: ${polishMoment(report.noticedAt)}.`),
      ...textLines([known(described?.data)]),
      headingLine('Co to może oznaczać'),
      ...textLines([known(described?.consequences)]),
      headingLine('Co zrobiono'),
      ...textLines(measures.length > 0 ? measures : [known(undefined)]),
      headingLine('Co można zrobić'),
      ...textLines([
        'Warto zachować ostrożność wobec nieoczekiwanych wiadomości i telefonów, w których ktoś powołuje się na urząd lub podaje te dane.',
        'Numer PESEL można bezpłatnie zastrzec w aplikacji mObywatel, na stronie gov.pl albo w każdym urzędzie gminy.',
        'Jeżeli dane do logowania mogły wyciec, należy zmienić hasła wszędzie tam, gdzie były używane.',
        'Przysługuje prawo do skargi do Prezesa Urzędu Ochrony Danych Osobowych.',
      ]),
      headingLine('Gdzie pytać'),
      textLine(`Inspektor Ochrony Danych: ${known(officer)}`),
      textLine(`Kraków, ${polishMoment(at)}`),
      signatureLine(author),
    ],
  })
}
