import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'zero' | 'one' | 'other'>('lv')
const timesFree = (n: number) =>
  n ? plural(n, { zero: '# brīvu laiku', one: '# brīvs laiks', other: '# brīvi laiki' }) : 'brīvu laiku nav'

/** Latvian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Izvēlieties laiku',
    loading: 'Notiek brīvo laiku ielāde',
    previousMonth: 'Iepriekšējais mēnesis',
    nextMonth: 'Nākamais mēnesis',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      `${month}: brīvi laiki ${plural(n, { zero: '# dienās', one: '# dienā', other: '# dienās' })}`,
    emptyMonth: (month) => `Brīvu laiku nav: ${month}.`,
    showNext: 'Rādīt nākamos brīvos laikus',
    searching: 'Notiek brīvo laiku meklēšana…',
    noneUntil: (month) =>
      `Brīvu laiku nav arī vēlāk (pēdējais pārbaudītais mēnesis: ${month}). ` +
      'Lūdzu, sazinieties ar organizatoru.',
    failed: {
      title: 'Brīvos laikus neizdevās ielādēt',
      text: 'Pārbaudiet savienojumu vai pēc brīža mēģiniet vēlreiz.',
    },
    tryAgain: 'Mēģināt vēlreiz',
    nearest: 'Tuvākie brīvie laiki',
    full: 'vietu nav',
    morning: 'Rīts',
    afternoon: 'Pēcpusdiena',
    evening: 'Vakars',
    showAll: (n) => `Rādīt visus laikus (${number(n)})`,
    moreIn: (month) => `Vairāk laiku: ${month}`,
    firstFree: (when) => `Pirmais brīvais laiks: ${when}`,
    moreDays: 'Rādīt vairāk dienu',
    earlierDays: 'Rādīt agrākas dienas',
    noMoreUntil: (month) => `Brīvu laiku vairs nav (pēdējais pārbaudītais mēnesis: ${month}).`,
    present: 'Jūsu pašreizējais laiks',
    seatsLeft: (n) => plural(n, { zero: 'Vēl # vietu', one: 'Vēl # vieta', other: 'Vēl # vietas' }),
    clock: 'Laika formāts',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Laika josla',
    now: (city, offset, clock) => `${city}, ${offset}, tagad ${clock}`,
    search: 'Pilsēta, valsts vai laika nobīde',
    loading: 'Notiek laika joslu ielāde',
    found: (n) =>
      n
        ? plural(n, { zero: '# laika joslu', one: '# laika josla', other: '# laika joslas' })
        : 'Laika josla nav atrasta',
    none:
      'Nav laika joslas ar šādu nosaukumu. Pamēģiniet tuvāko lielpilsētu, valsti vai laika nobīdi, ' +
      'piemēram, +2.',
    more: 'Rakstiet, lai redzētu vairāk',
    current: 'pašlaik rādīta',
    chosen: (city, offset) => `Laiki tiek rādīti laika joslā ${city}, ${offset}`,
    failed: 'Laika joslas neizdevās ielādēt.',
  },
  booker: {
    startNow: 'Sākt tikšanos tūlīt',
    backToAnswers: 'Atpakaļ pie atbildēm',
    held: (time) => `Šis laiks ir paturēts jums. Atlicis: ${time}.`,
    holdSoonOver: 'Šis laiks ir paturēts jums vēl mazāk nekā minūti.',
    holdOver:
      'Šis laiks vairs nav paturēts jums. Jūs to vēl varat rezervēt, kamēr to nav izdarījis kāds cits.',
    holdLonger: 'Paturēt ilgāk',
    heldAgain: 'Šis laiks atkal ir paturēts jums.',
    taken: {
      title: 'Kāds cits pašlaik rezervē šo laiku',
      text: 'Izvēlieties citu laiku; jūsu atbildes ir saglabātas.',
    },
  },
}
