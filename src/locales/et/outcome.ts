import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('et')
const quoted = (label: string) => `„${label}“`

/** Estonian messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Päringut alles töödeldakse. Selleks võib kuluda veidi aega',
    summaryMore: (n) => `ja veel ${number(n)} allpool`,
    summary: (n) =>
      plural(n, { one: 'Broneerimiseks parandage # koht', other: 'Broneerimiseks parandage # kohta' }),
  },
  errors: {
    name: 'Sisestage oma ees- ja perekonnanimi',
    firstName: 'Sisestage oma eesnimi',
    lastName: 'Sisestage oma perekonnanimi',
    emailMissing: 'Sisestage oma e-posti aadress',
    phoneMissing: 'Sisestage oma telefoninumber',
    fill: (label) => `Täitke väli ${quoted(label)}`,
    choose: (label) => `Valige vastus küsimusele ${quoted(label)}`,
    tick: (label) => `Jätkamiseks märkige ruut ${quoted(label)}`,
    email: 'Sisestage e-posti aadress õigel kujul, näiteks name@example.com',
    emailTooLong: 'See e-posti aadress on liiga pikk. Kontrollige seda või sisestage teine',
    emailLetters: 'Broneerimisteenus lubab e-posti aadressis ainult tähti a–z. Sisestage teine aadress',
    emailOne: 'Sisestage siia üks e-posti aadress ja lisage teised külalistena',
    emails: (address) =>
      `${quoted(address)} ei ole e-posti aadress. Kirjutage see kujul name@example.com või eemaldage see`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} on e-posti aadressi jaoks liiga pikk. ` +
      'Parandage või eemaldage see',
    emailsLetters: (address) =>
      `Broneerimisteenus lubab ainult tähti a–z: muutke või eemaldage ${quoted(address)}`,
    phone: 'Sisestage telefoninumber koos riigi suunakoodiga, näiteks +44 20 7946 0958',
    phoneExtension: 'Sisestage telefoninumber ilma sisenumbrita, näiteks +44 20 7946 0958',
    phoneLetters: 'Sisestage telefoninumber ainult numbritega, ilma sõnade ja tähtedeta',
    phoneOne: 'Sisestage siia üks telefoninumber, mitte kaks',
    phoneShort: 'See telefoninumber on liiga lühike. Kontrollige, kas mõni number on puudu',
    phoneLong: 'See telefoninumber on liiga pikk. Kontrollige, kas mõni number on topelt',
    phoneUnknown: 'Kontrollige seda telefoninumbrit: selles riigis sellist numbrit ei ole',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Valige telefoninumber, mida silmas peate: ${numbers.join(' või ')}`
        : `Kinnitage, et peate silmas numbrit ${numbers.join()}, või muutke telefoninumbrit`,
    url: 'Sisestage veebiaadress, näiteks https://example.com',
    number: 'Sisestage arv numbritega, näiteks 12 või 3,5',
    numberWhich: (one, other) =>
      `Seda saab lugeda kahel viisil. Kirjutage ${one} või ${other}, olenevalt sellest, kumba silmas peate`,
    wholeNumber: (max) => `Sisestage täisarv vahemikus 1–${number(max)}`,
    tooLong: (max) =>
      max
        ? plural(max, {
            one: 'Lühendage: lubatud on kuni # märk',
            other: 'Lühendage: lubatud on kuni # märki',
          })
        : 'Lühendage: see on liiga pikk',
    tooShort: (min) =>
      min
        ? plural(min, { one: 'Kirjutage vähemalt # märk', other: 'Kirjutage vähemalt # märki' })
        : 'Kirjutage rohkem: see on liiga lühike',
    option: 'Valige üks pakutud vastustest',
    place: 'Valige kohtumispaik',
    placeAddress: 'Sisestage kohtumispaiga aadress',
    placeText: 'Kirjutage, kus me kohtume',
    duplicate: 'Eemaldage aadress, mis on kirjas kaks korda',
    emailNotAllowed: 'Seda e-posti aadressi ei saa siin kasutada. Sisestage teine',
    length: 'Valige üks pakutud kestustest',
    refused: 'Broneerimisteenus ei võtnud seda vastust vastu. Muutke seda ja proovige uuesti',
  },
  outcomes: {
    unknown: {
      title: 'Meil ei õnnestunud teie broneeringut kinnitada',
      text:
        'See võib olla juba tehtud: enne uuesti proovimist kontrollige oma e-posti. ' +
        'Kõik, mida sisestasite, on endiselt alles.',
    },
    partial: {
      title: 'Meil ei õnnestunud kõiki teie broneeringuid kinnitada',
      text:
        'Osa kordadest võib olla juba broneeritud: enne uuesti proovimist kontrollige oma e-posti. ' +
        'Kõik, mida sisestasite, on endiselt alles.',
    },
    earlier: {
      title: (time, date) => `Varasem broneerimiskatse: ${date} kell ${time}`,
      text: (when) =>
        `Aeg ${when} võib olla teile juba broneeritud: enne uuesti proovimist kontrollige oma e-posti.`,
    },
    conflictAfterUnknown: {
      title: 'Teie esimene katse võis õnnestuda',
      text:
        'See aeg on nüüd kinni, võib-olla teie enda broneeringu tõttu: kontrollige oma e-posti. ' +
        'Kui te ei ole kirja saanud, valige mõni muu aeg; teie vastused jäävad alles.',
    },
    conflict: {
      title: 'See aeg ei ole enam vaba',
      text:
        'Valige mõni muu aeg; teie vastused jäävad alles. ' +
        'Kui olete selle aja kohta juba e-kirja saanud, on see teile broneeritud.',
    },
    conflictFixed: {
      title: 'See aeg ei ole enam vaba',
      text:
        'Muu aja leidmiseks võtke ühendust korraldajaga; teie vastused jäävad alles. ' +
        'Kui olete selle aja kohta juba e-kirja saanud, on see teile broneeritud.',
    },
    chooseAnother: 'Vali teine aeg',
    verify: {
      title: 'Kinnitage oma e-posti aadress',
      text: 'Korraldaja küsib koodi, mida siit saata ei saa. Palun võtke ühendust korraldajaga.',
    },
    refused: {
      title: 'Seda broneeringut ei võetud vastu',
      text: 'Midagi ei broneeritud. Kui arvate, et see on viga, võtke ühendust korraldajaga.',
    },
    busy: {
      title: 'Liiga palju broneeringuid korraga',
      text: 'Midagi ei broneeritud. Oodake minut ja vajutage siis uuesti nuppu.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'Saate uuesti proovida # sekundi pärast.',
        other: 'Saate uuesti proovida # sekundi pärast.',
      }),
    moveExisting: 'Muuda minu olemasoleva broneeringu aega',
    waitOver: 'Võite nüüd uuesti proovida.',
    guard: {
      title: 'Turvakontroll ei jõudnud lõpule',
      text: 'Midagi ei broneeritud. Teie vastused jäävad alles: uuesti proovimiseks vajutage nuppu.',
    },
    field: {
      title: 'Broneerimisteenus ei võtnud üht vastustest vastu',
      text: 'Midagi ei broneeritud. Muutke oma vastuseid ja proovige uuesti.',
    },
  },
  reasons: {
    seatsFull: 'Kõik kohad sellel ajal on võetud.',
    past: 'See aeg on möödas. Kui ei ole, kontrollige oma seadme kella.',
    outOfBounds: 'See aeg on broneerimiseks liiga lähedal või liiga kaugel.',
    bookingLimit: 'Korraldaja ei võta selleks perioodiks rohkem broneeringuid vastu.',
    reserved: 'Keegi teine broneerib seda aega just praegu.',
    emailBlocked: 'Selle e-posti aadressiga ei saa siin broneerida. Proovige mõnda muud.',
    loginRequired: 'Seda saavad broneerida ainult need, kes on korraldaja juures sisse logitud.',
    notFound: 'Seda kohtumist enam ei pakuta.',
    bookerLimit: 'Teil on juba nii palju broneeringuid, kui korraldaja lubab.',
    alreadyBooked: 'Teil on sellel ajal juba broneering.',
    payment: 'Makset ei õnnestunud alustada.',
    notBookable: 'Korraldaja ei ole selle kohtumise seadistamist veel lõpetanud.',
    tooLarge: 'Teie vastused on saatmiseks liiga pikad. Lühendage neid ja proovige uuesti.',
    likelyBooked:
      'Broneerimisteenus andis nõusoleku, kuid ülejäänud vastus läks kaduma: ' +
      'aeg on suure tõenäosusega teile broneeritud.',
    secondRequest: 'Uuesti saatmisel võib tekkida teine taotlus.',
    secondBooking: 'Uuesti saatmisel võib tekkida teine broneering, teise läbiviija juures.',
    earlierAttempt:
      'Seekord ei broneeritud midagi, kuid varasem katse võis õnnestuda: ' +
      'enne uuesti proovimist kontrollige oma e-posti.',
    codeWrong: 'See kood on vale või liiga vana.',
    alreadyCancelled: 'See broneering on juba tühistatud.',
    alreadyMoved: 'Selle broneeringu aeg on juba muudetud.',
    cancelDisabled: 'Korraldaja ei luba seda broneeringut siin tühistada.',
  },
  signIn: {
    title: 'Selle kohtumise broneerimiseks logige sisse',
    text: 'Seda saavad broneerida ainult sisselogitud inimesed.',
    open: 'Mine broneerimislehele',
  },
  series: {
    until: (date) => `viimane kord ${date}`,
    clockChange: (zone) => `kella on keeratud: ${zone}`,
  },
  verification: {
    title: 'Kinnitage oma e-posti aadress',
    sent: (email) => `Saatsime koodi aadressile ${email}. Teie vastused jäävad alles.`,
    sentAgain: (email) => `Saatsime uue koodi aadressile ${email}. Teie vastused jäävad alles.`,
    sending: 'Koodi saatmine…',
    notSent: 'Koodi ei õnnestunud saata. Proovige mõne hetke pärast uuesti.',
    tooMany:
      'Koode on küsitud liiga palju. Oodake minut ja küsige siis uuesti. ' +
      'Kood, mille olete juba saanud, võib veel kehtida.',
    label: 'E-kirjas olev kood',
    missing: 'Sisestage e-kirjas olev kood',
    wrong: 'See kood on vale või liiga vana. Kontrollige seda või küsige uus',
    confirm: 'Kinnita ja broneeri',
    resend: 'Saada uus kood',
    resendIn: (seconds) =>
      plural(seconds, { one: 'Uus kood # sekundi pärast', other: 'Uus kood # sekundi pärast' }),
    back: 'Muuda minu vastuseid',
  },
  confirmation: {
    booked: 'Teie aeg on broneeritud',
    pending: 'Taotlus on saadetud',
    pendingText: 'Korraldaja peab selle veel kinnitama. Kui see on tehtud, saate e-kirja.',
    cancelled: 'See broneering on tühistatud',
    rejected: 'See broneering lükati tagasi',
    other: 'Broneering on vastu võetud',
    emailSent: (address) => `Üksikasjad on teel aadressile ${address}`,
    when: 'Millal',
    hostTime: (zone) => `korraldaja aja järgi, ${zone}`,
    length: 'Kestus',
    where: 'Kus',
    join: 'Liitumislink',
    host: 'Läbiviija',
    hosts: 'Läbiviijad',
    who: 'Broneerija',
    guests: 'Külalised',
    leftOut: (guests) => `Korraldaja süsteem jättis kutsumata: ${guests}`,
    unlisted: (listed, all) =>
      `Broneerimisteenus loetles ainult osa kordadest (${number(listed)}/${number(all)}). ` +
      'Ülejäänud leiate oma e-postist.',
    moved: (time) => `Soovisite aega ${time}, kuid korraldaja süsteem broneeris hoopis selle aja.`,
    answers: 'Teie vastused',
    yes: 'Jah',
    no: 'Ei',
    occurrences: (n) => plural(n, { one: '# kord', other: '# korda' }),
    status: {
      accepted: 'broneeritud',
      pending: 'ootab kinnitust',
      cancelled: 'tühistatud',
      rejected: 'tagasi lükatud',
    },
    seat: 'Teie koht on reserveeritud',
    reference: 'Broneeringu number',
    linkLater: 'link saadetakse koos kutsega',
    bookAnother: 'Broneeri veel üks aeg',
  },
}
