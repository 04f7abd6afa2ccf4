import type { Language } from '../../api/domain/language.ts'

/** Lines about accepting and returning the minutes of process reviews; pieces of text come in finished. */
interface AcceptanceWords {
  queueTitle(count: number): string
  queueEmpty: string
  more(count: number): string
  title(subject: string, period: string): string
  filed(filedOn: string, who: string, version: number): string
  heldOn(day: string): string
  dueBy(day: string): string
  complete: string
  notRead: string
  lookAlso: string
  returnedBefore(version: number, on: string, remark: string): string
  remark: string
  remarkMissing: string
  accepted(time: string): string
  returned(time: string): string
  by(name: string): string
  told(names: string): string
  notTold(names: string): string
  nothingWaits: string
  noticeAccepted(subject: string, period: string): string
  noticeReturned(subject: string, period: string): string
  noticeRemark(remark: string): string
  noticeDue(day: string): string
  remindJudge(period: string, day: string): string
  remindJudgeBody(subject: string, day: string): string
  remindCorrect(period: string, day: string): string
  summary: string
}

export const acceptanceWords: Readonly<Record<Language, AcceptanceWords>> = {
  pl: {
    queueTitle: count => `Protokoły do przyjęcia: ${count}`,
    queueEmpty: 'Żaden protokół z przeglądu procesu nie czeka na przyjęcie.',
    more: count => `i jeszcze ${count}: najpierw te z najbliższym terminem`,
    title: (subject, period) => `Protokół do przyjęcia: ${subject}, ${period}`,
    filed: (filedOn, who, version) => `Złożono ${filedOn}: ${who}. Wersja ${version}.`,
    heldOn: day => `Przegląd odbył się ${day}.`,
    dueBy: day => `Termin oceny: ${day}.`,
    complete: 'Wszystkie wymagane elementy są w protokole.',
    notRead: 'Pliku nie można odczytać. Treść trzeba sprawdzić samodzielnie.',
    lookAlso:
      'Warto sprawdzić także: kto i jak korzystał z procesu, ile wytworzono produktów, a przy złej ocenie przyczyny i uzgodnioną pomoc.',
    returnedBefore: (version, on, remark) => `Wersję ${version} zwrócono ${on}: ${remark}`,
    remark: 'Co należy poprawić? (wymagane)',
    remarkMissing: 'Proszę podać uwagę: co należy poprawić.',
    accepted: time => `Protokół przyjęto o ${time}.`,
    returned: time => `Protokół zwrócono z uwagą o ${time}.`,
    by: name => `Ocena: ${name}.`,
    told: names => `Zawiadomiono: ${names}.`,
    notTold: names => `Wiadomość nie dotarła: ${names}.`,
    nothingWaits: 'Ten protokół nie czeka już na przyjęcie.',
    noticeAccepted: (subject, period) => `Protokół przyjęto: ${subject}, ${period}`,
    noticeReturned: (subject, period) => `Protokół zwrócono do poprawy: ${subject}, ${period}`,
    noticeRemark: remark => `Uwaga: ${remark}`,
    noticeDue: day =>
      `Poprawiony protokół należy złożyć do ${day}. Plik można przesłać w tej rozmowie, a braki uzupełnić w karcie.`,
    remindJudge: (period, day) => `Protokół z przeglądu procesu za ${period} czeka na ocenę: termin ${day}`,
    remindJudgeBody: (subject, day) => `${subject}. Protokół należy przyjąć albo zwrócić z uwagą do ${day}.`,
    remindCorrect: (period, day) => `Zwrócony protokół za ${period}: poprawka do ${day}`,
    summary: 'Ocena protokołu z przeglądu procesu',
  },
  en: {
    queueTitle: count => `Minutes to accept: ${count}`,
    queueEmpty: 'No minutes of a process review wait to be accepted.',
    more: count => `and ${count} more: those due first come first`,
    title: (subject, period) => `Minutes to accept: ${subject}, ${period}`,
    filed: (filedOn, who, version) => `Filed on ${filedOn}: ${who}. Version ${version}.`,
    heldOn: day => `The review was held on ${day}.`,
    dueBy: day => `To be judged by ${day}.`,
    complete: 'All required parts are in the minutes.',
    notRead: 'The file cannot be read. Its content has to be checked by hand.',
    lookAlso:
      'Please look also at: who used the process and how, how many products it made and, where the score is bad, the reasons and the help agreed.',
    returnedBefore: (version, on, remark) => `Version ${version} was returned on ${on}: ${remark}`,
    remark: 'What has to be corrected? (required)',
    remarkMissing: 'Please give a remark: what has to be corrected.',
    accepted: time => `The minutes were accepted at ${time}.`,
    returned: time => `The minutes were returned with a remark at ${time}.`,
    by: name => `Judged by: ${name}.`,
    told: names => `Told: ${names}.`,
    notTold: names => `The message did not reach: ${names}.`,
    nothingWaits: 'These minutes no longer wait to be accepted.',
    noticeAccepted: (subject, period) => `Minutes accepted: ${subject}, ${period}`,
    noticeReturned: (subject, period) => `Minutes returned to be corrected: ${subject}, ${period}`,
    noticeRemark: remark => `Remark: ${remark}`,
    noticeDue: day =>
      `The corrected minutes are to be filed by ${day}. The file can be sent in this chat, and missing parts filled in on the card.`,
    remindJudge: (period, day) => `Process review minutes for ${period} wait to be judged: due on ${day}`,
    remindJudgeBody: (subject, day) =>
      `${subject}. The minutes are to be accepted, or returned with a remark, by ${day}.`,
    remindCorrect: (period, day) => `Returned minutes for ${period}: corrections due on ${day}`,
    summary: 'Judgement of process review minutes',
  },
}
