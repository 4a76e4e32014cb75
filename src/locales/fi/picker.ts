import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('fi')
const timesFree = (n: number) =>
  n ? plural(n, { one: '# vapaa aika', other: '# vapaata aikaa' }) : 'ei vapaita aikoja'

/** Finnish messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Valitse aika',
    loading: 'Ladataan vapaita aikoja',
    previousMonth: 'Edellinen kuukausi',
    nextMonth: 'Seuraava kuukausi',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) => `${month}: vapaita aikoja ${plural(n, { one: '# päivänä', other: '# päivänä' })}`,
    emptyMonth: (month) => `Ei vapaita aikoja: ${month}.`,
    showNext: 'Näytä seuraavat vapaat ajat',
    searching: 'Etsitään vapaita aikoja…',
    noneUntil: (month) =>
      `Vapaita aikoja ei ole myöhemminkään (viimeinen haettu kuukausi: ${month}). Ota yhteyttä järjestäjään.`,
    failed: {
      title: 'Vapaita aikoja ei voitu ladata',
      text: 'Tarkista yhteytesi tai yritä hetken kuluttua uudelleen.',
    },
    tryAgain: 'Yritä uudelleen',
    nearest: 'Lähimmät vapaat ajat',
    full: 'täynnä',
    morning: 'Aamupäivä',
    afternoon: 'Iltapäivä',
    evening: 'Ilta',
    showAll: (n) => plural(n, { one: 'Näytä # aika', other: 'Näytä kaikki # aikaa' }),
    moreIn: (month) => `Lisää aikoja: ${month}`,
    firstFree: (when) => `Ensimmäinen vapaa aika: ${when}`,
    moreDays: 'Näytä lisää päiviä',
    earlierDays: 'Näytä aiemmat päivät',
    noMoreUntil: (month) => `Vapaita aikoja ei ole enempää (viimeinen haettu kuukausi: ${month}).`,
    present: 'Nykyinen aikasi',
    seatsLeft: (n) => plural(n, { one: '# paikka jäljellä', other: '# paikkaa jäljellä' }),
    clock: 'Kellonajan muoto',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Aikavyöhyke',
    now: (city, offset, clock) => `${city}, ${offset}, kello nyt ${clock}`,
    search: 'Kaupunki, maa tai aikaero',
    loading: 'Ladataan aikavyöhykkeitä',
    found: (n) =>
      n ? plural(n, { one: '# aikavyöhyke', other: '# aikavyöhykettä' }) : 'Aikavyöhykettä ei löytynyt',
    none:
      'Tämännimistä aikavyöhykettä ei ole. Kokeile lähellä olevaa suurta kaupunkia, ' +
      'maata tai aikaeroa, kuten +2.',
    more: 'Näet lisää kirjoittamalla',
    current: 'näytetään nyt',
    chosen: (city, offset) => `Ajat näytetään aikavyöhykkeellä ${city}, ${offset}`,
    failed: 'Aikavyöhykkeitä ei voitu ladata.',
  },
  booker: {
    startNow: 'Aloita tapaaminen nyt',
    backToAnswers: 'Takaisin vastauksiisi',
    held: (time) => `Tämä aika pidetään sinulle varattuna, jäljellä ${time}.`,
    holdSoonOver: 'Tämä aika pidetään sinulle varattuna enää alle minuutin.',
    holdOver:
      'Tätä aikaa ei enää pidetä sinulle varattuna. Voit yhä varata sen, kunhan kukaan muu ei ehdi ensin.',
    holdLonger: 'Pidä varattuna pidempään',
    heldAgain: 'Tämä aika pidetään taas sinulle varattuna.',
    taken: {
      title: 'Joku muu on juuri varaamassa tätä aikaa',
      text: 'Valitse toinen aika. Vastauksesi säilyvät.',
    },
  },
}
