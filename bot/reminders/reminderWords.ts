import type { Language } from '../../api/domain/language.ts'
import { type CountForms, counted } from '../dateText.ts'

/** Lines of the reminders; pieces of text come in finished. */
interface ReminderWords {
  holdTitle(period: string, day: string, weekday: string): string
  holdOverdueTitle(period: string, day: string): string
  hold(subject: string, day: string): string
  /** How long the minutes may take, by kind of review. */
  minutesWithin: Readonly<Record<'unit' | 'process' | 'isms' | 'technical' | 'steering', string>>
  fileTitle(period: string, day: string, weekday: string): string
  fileOverdueTitle(period: string): string
  file(subject: string, heldOn: string, day: string): string
  fifthDayPassed(day: string): string
  superiorTitle(what: string): string
  superior(names: string): string
  vacant: string
  ground(ground: string): string
  mustContain(parts: string): string
  done: string
  digestTitle(weekday: string, date: string, overdue: number, soon: number): string
  digestOverdue: string
  digestSoon: string
  digestNew: string
  digestNewTitle(weekday: string, date: string, count: number): string
  dueOn(day: string): string
  summaryOne: string
  summaryMany(count: number): string
}

const overdueForms: CountForms = { one: 'zaległa sprawa', few: 'zaległe sprawy', many: 'zaległych spraw' }
const matters: Readonly<Record<Language, CountForms>> = {
  pl: { one: 'sprawa', few: 'sprawy', many: 'spraw' },
  en: { one: 'matter', few: 'matters', many: 'matters' },
}

export const reminderWords: Readonly<Record<Language, ReminderWords>> = {
  pl: {
    holdTitle: (period, day, weekday) => `Przegląd ${period}: termin ${day} (${weekday})`,
    holdOverdueTitle: (period, day) => `Przegląd ${period} nie został odnotowany, termin minął ${day}`,
    hold: (subject, day) => `${subject}. Przegląd należy odbyć do ${day}`,
    minutesWithin: {
      unit: ', a protokół złożyć do 5 dni po przeglądzie.',
      process: ' i do tego dnia złożyć protokół.',
      isms: ', a protokół złożyć do końca lutego.',
      technical: ', a protokół złożyć w dniu przeglądu.',
      steering: ', a protokół złożyć do 31 marca.',
    },
    fileTitle: (period, day, weekday) => `Protokół z przeglądu ${period}: termin ${day} (${weekday})`,
    fileOverdueTitle: period => `Protokół z przeglądu ${period} nie wpłynął`,
    file: (subject, heldOn, day) =>
      `${subject}. Przegląd odbył się ${heldOn}. Protokół należy złożyć do ${day}. Plik można przesłać w tej rozmowie.`,
    fifthDayPassed: day => `Piąty dzień po przeglądzie minął ${day}.`,
    superiorTitle: what => `Do wiadomości osoby nadzorującej: ${what}`,
    superior: names => `Odpowiada: ${names}.`,
    vacant: 'rola nieobsadzona',
    ground: ground => `Podstawa: ${ground}`,
    mustContain: parts => `Protokół musi zawierać: ${parts}.`,
    done: 'Załatwione',
    digestTitle: (weekday, date, overdue, soon) =>
      `${weekday}, ${date}: ${counted(overdue, 'pl', overdueForms)}, ${soon} z bliskim terminem`,
    digestOverdue: 'Zaległe',
    digestSoon: 'Termin blisko',
    digestNew: 'Nowe działania',
    digestNewTitle: (weekday, date, count) => `${weekday}, ${date}: nowe działania (${count})`,
    dueOn: day => `Termin: ${day}`,
    summaryOne: 'Przypomnienie o przeglądzie',
    summaryMany: count => `Przypomnienie: ${counted(count, 'pl', matters.pl)}`,
  },
  en: {
    holdTitle: (period, day, weekday) => `Review ${period}: due on ${day} (${weekday})`,
    holdOverdueTitle: (period, day) => `Review ${period} is not recorded, it was due on ${day}`,
    hold: (subject, day) => `${subject}. The review is to be held by ${day}`,
    minutesWithin: {
      unit: ', and the minutes filed within 5 days after it.',
      process: ' and the minutes filed by that day.',
      isms: ', and the minutes filed by the end of February.',
      technical: ', and the minutes filed on the day of the review.',
      steering: ', and the minutes filed by 31 March.',
    },
    fileTitle: (period, day, weekday) => `Minutes of the review ${period}: due on ${day} (${weekday})`,
    fileOverdueTitle: period => `Minutes of the review ${period} have not come in`,
    file: (subject, heldOn, day) =>
      `${subject}. The review was held on ${heldOn}. The minutes are to be filed by ${day}. The file can be sent in this chat.`,
    fifthDayPassed: day => `The fifth day after the review was ${day}.`,
    superiorTitle: what => `For the supervisor: ${what}`,
    superior: names => `Responsible: ${names}.`,
    vacant: 'vacant role',
    ground: ground => `Ground: ${ground}`,
    mustContain: parts => `The minutes must contain: ${parts}.`,
    done: 'Done',
    digestTitle: (weekday, date, overdue, soon) =>
      `${weekday}, ${date}: ${overdue} overdue, ${soon} due soon`,
    digestOverdue: 'Overdue',
    digestSoon: 'Due soon',
    digestNew: 'New actions',
    digestNewTitle: (weekday, date, count) => `${weekday}, ${date}: new actions (${count})`,
    dueOn: day => `Due: ${day}`,
    summaryOne: 'Reminder of a review',
    summaryMany: count => `Reminder: ${counted(count, 'en', matters.en)}`,
  },
}
