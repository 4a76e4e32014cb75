import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('fi')
const quoted = (label: string) => `”${label}”`

/** Finnish messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Käsittely jatkuu. Tämä voi kestää hetken',
    summaryMore: (n) => `ja vielä ${number(n)} alempana`,
    summary: (n) =>
      plural(n, { one: 'Korjaa # kohta, niin voit varata', other: 'Korjaa # kohtaa, niin voit varata' }),
  },
  errors: {
    name: 'Anna koko nimesi',
    firstName: 'Anna etunimesi',
    lastName: 'Anna sukunimesi',
    emailMissing: 'Anna sähköpostiosoitteesi',
    phoneMissing: 'Anna puhelinnumerosi',
    fill: (label) => `Täytä kohta ${quoted(label)}`,
    choose: (label) => `Valitse vastaus kohtaan ${quoted(label)}`,
    tick: (label) => `Rastita ${quoted(label)}, jotta voit jatkaa`,
    email: 'Anna sähköpostiosoite oikeassa muodossa, esimerkiksi name@example.com',
    emailTooLong: 'Tämä sähköpostiosoite on liian pitkä. Tarkista se tai anna toinen',
    emailLetters: 'Varauspalvelu hyväksyy sähköpostiosoitteissa vain kirjaimet a–z. Anna toinen osoite',
    emailOne: 'Anna tähän vain yksi sähköpostiosoite ja lisää muut vieraiksi',
    emails: (address) =>
      `${quoted(address)} ei ole sähköpostiosoite. Kirjoita se muodossa name@example.com tai poista se`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} on liian pitkä sähköpostiosoitteeksi. Korjaa tai poista se`,
    emailsLetters: (address) =>
      `Varauspalvelu hyväksyy vain kirjaimet a–z: muuta tai poista ${quoted(address)}`,
    phone: 'Anna puhelinnumero maatunnuksineen, esimerkiksi +44 20 7946 0958',
    phoneExtension: 'Anna puhelinnumero ilman alanumeroa, esimerkiksi +44 20 7946 0958',
    phoneLetters: 'Anna puhelinnumero pelkkinä numeroina, ilman sanoja tai kirjaimia',
    phoneOne: 'Anna tähän yksi puhelinnumero, ei kahta',
    phoneShort: 'Tämä puhelinnumero on liian lyhyt. Tarkista, ettei numeroita puutu',
    phoneLong: 'Tämä puhelinnumero on liian pitkä. Tarkista, ettei jokin numero ole kahteen kertaan',
    phoneUnknown: 'Tarkista tämä puhelinnumero: kyseisessä maassa ei ole tällaista numeroa',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Valitse puhelinnumero, jota tarkoitat: ${numbers.join(' tai ')}`
        : `Vahvista, että tarkoitat numeroa ${numbers.join()}, tai muuta puhelinnumeroa`,
    url: 'Anna verkko-osoite, esimerkiksi https://example.com',
    number: 'Anna luku numeroin, esimerkiksi 12 tai 3,5',
    numberWhich: (one, other) =>
      `Tämän voi lukea kahdella tavalla. Kirjoita ${one} tai ${other} sen mukaan, kumpaa tarkoitat`,
    wholeNumber: (max) => `Anna kokonaisluku väliltä 1–${number(max)}`,
    tooLong: (max) =>
      max
        ? plural(max, { one: 'Lyhennä tätä: enintään # merkki', other: 'Lyhennä tätä: enintään # merkkiä' })
        : 'Lyhennä tätä: se on liian pitkä',
    tooShort: (min) =>
      min
        ? plural(min, { one: 'Kirjoita vähintään # merkki', other: 'Kirjoita vähintään # merkkiä' })
        : 'Kirjoita enemmän: tämä on liian lyhyt',
    option: 'Valitse jokin tarjotuista vastauksista',
    place: 'Valitse tapaamispaikka',
    placeAddress: 'Anna tapaamispaikan osoite',
    placeText: 'Kerro, missä tapaamme',
    duplicate: 'Poista osoite, joka on kahteen kertaan',
    emailNotAllowed: 'Tätä sähköpostiosoitetta ei voi käyttää täällä. Anna toinen',
    length: 'Valitse jokin tarjotuista kestoista',
    refused: 'Varauspalvelu ei hyväksynyt tätä vastausta. Muuta sitä ja yritä uudelleen',
  },
  outcomes: {
    unknown: {
      title: 'Emme voineet vahvistaa varaustasi',
      text:
        'Se on ehkä jo tehty: tarkista sähköpostisi, ennen kuin yrität uudelleen. ' +
        'Kaikki kirjoittamasi on yhä tallella.',
    },
    partial: {
      title: 'Emme voineet vahvistaa kaikkia varauksiasi',
      text:
        'Osa kerroista on ehkä jo varattu: tarkista sähköpostisi, ennen kuin yrität uudelleen. ' +
        'Kaikki kirjoittamasi on yhä tallella.',
    },
    earlier: {
      title: (time, date) => `Aiempi varausyritys: ${date} klo ${time}`,
      text: (when) =>
        `Aika ${when} on ehkä jo varattu sinulle: tarkista sähköpostisi, ennen kuin yrität uudelleen.`,
    },
    conflictAfterUnknown: {
      title: 'Ensimmäinen yrityksesi on voinut onnistua',
      text:
        'Tämä aika on nyt varattu, ehkä omalla varauksellasi: tarkista sähköpostisi. ' +
        'Jos et ole saanut viestiä, valitse toinen aika. Vastauksesi säilyvät.',
    },
    conflict: {
      title: 'Tämä aika ei ole enää vapaana',
      text:
        'Valitse toinen aika. Vastauksesi säilyvät. ' +
        'Jos olet jo saanut sähköpostin tästä ajasta, se on varattu sinulle.',
    },
    conflictFixed: {
      title: 'Tämä aika ei ole enää vapaana',
      text:
        'Ota yhteyttä järjestäjään ja sovi toisesta ajasta. Vastauksesi säilyvät. ' +
        'Jos olet jo saanut sähköpostin tästä ajasta, se on varattu sinulle.',
    },
    chooseAnother: 'Valitse toinen aika',
    verify: {
      title: 'Vahvista sähköpostiosoitteesi',
      text: 'Järjestäjä pyytää koodin, jota ei voi lähettää täältä. Ota yhteyttä järjestäjään.',
    },
    refused: {
      title: 'Tätä varausta ei hyväksytty',
      text: 'Mitään ei varattu. Jos arvelet tämän olevan virhe, ota yhteyttä järjestäjään.',
    },
    busy: {
      title: 'Liian monta varausta yhtä aikaa',
      text: 'Mitään ei varattu. Odota minuutti ja paina sitten painiketta uudelleen.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'Voit yrittää uudelleen # sekunnin kuluttua.',
        other: 'Voit yrittää uudelleen # sekunnin kuluttua.',
      }),
    moveExisting: 'Siirrä nykyistä varaustani',
    waitOver: 'Voit nyt yrittää uudelleen.',
    guard: {
      title: 'Turvatarkistus jäi kesken',
      text: 'Mitään ei varattu. Vastauksesi säilyvät. Yritä uudelleen painamalla painiketta.',
    },
    field: {
      title: 'Varauspalvelu ei hyväksynyt yhtä vastauksista',
      text: 'Mitään ei varattu. Muuta vastauksiasi ja yritä uudelleen.',
    },
  },
  reasons: {
    seatsFull: 'Kaikki tämän ajan paikat on varattu.',
    past: 'Tämä aika on jo mennyt. Jos näin ei ole, tarkista laitteesi kello.',
    outOfBounds: 'Tämä aika on liian lähellä tai liian kaukana varattavaksi.',
    bookingLimit: 'Järjestäjä ei ota enempää varauksia tälle ajanjaksolle.',
    reserved: 'Joku muu on juuri varaamassa tätä aikaa.',
    emailBlocked: 'Tällä sähköpostiosoitteella ei voi varata täällä. Kokeile toista.',
    loginRequired: 'Tämän voivat varata vain järjestäjän palveluun kirjautuneet.',
    notFound: 'Tätä tapaamista ei enää ole tarjolla.',
    bookerLimit: 'Sinulla on jo niin monta varausta kuin järjestäjä sallii.',
    alreadyBooked: 'Sinulla on jo varaus tälle ajalle.',
    payment: 'Maksua ei voitu aloittaa.',
    notBookable: 'Järjestäjä ei ole vielä saanut tämän tapaamisen asetuksia valmiiksi.',
    tooLarge: 'Vastauksesi ovat liian pitkiä lähetettäviksi. Lyhennä niitä ja yritä uudelleen.',
    likelyBooked:
      'Varauspalvelu hyväksyi varauksen, mutta loppuosa vastauksesta katosi: ' +
      'aika on hyvin todennäköisesti varattu sinulle.',
    secondRequest: 'Jos lähetät uudelleen, pyyntöjä voi tulla kaksi.',
    secondBooking: 'Jos lähetät uudelleen, varauksia voi tulla kaksi, toinen eri vetäjälle.',
    earlierAttempt:
      'Mitään ei varattu tällä kertaa, mutta aiempi yritys on voinut onnistua: ' +
      'tarkista sähköpostisi, ennen kuin yrität uudelleen.',
    codeWrong: 'Tämä koodi on väärä tai liian vanha.',
    alreadyCancelled: 'Tämä varaus on jo peruttu.',
    alreadyMoved: 'Tämä varaus on jo siirretty toiseen aikaan.',
    cancelDisabled: 'Järjestäjä ei salli tämän varauksen perumista täällä.',
  },
  signIn: {
    title: 'Kirjaudu sisään, jotta voit varata tämän tapaamisen',
    text: 'Sen voivat varata vain sisäänkirjautuneet.',
    open: 'Siirry varaussivulle',
  },
  series: {
    until: (date) => `viimeinen kerta ${date}`,
    clockChange: (zone) => `kelloja on siirretty: ${zone}`,
  },
  verification: {
    title: 'Vahvista sähköpostiosoitteesi',
    sent: (email) => `Lähetimme koodin osoitteeseen ${email}. Vastauksesi säilyvät.`,
    sentAgain: (email) => `Lähetimme uuden koodin osoitteeseen ${email}. Vastauksesi säilyvät.`,
    sending: 'Lähetetään koodia…',
    notSent: 'Koodia ei voitu lähettää. Yritä hetken kuluttua uudelleen.',
    tooMany:
      'Koodeja on pyydetty liian monta. Odota minuutti ja pyydä sitten uusi. ' +
      'Koodi, jonka olet jo saanut, voi yhä olla voimassa.',
    label: 'Sähköpostissa oleva koodi',
    missing: 'Anna sähköpostissa oleva koodi',
    wrong: 'Tämä koodi on väärä tai liian vanha. Tarkista se tai pyydä uusi',
    confirm: 'Vahvista ja varaa',
    resend: 'Lähetä uusi koodi',
    resendIn: (seconds) =>
      plural(seconds, { one: 'Uusi koodi # sekunnin kuluttua', other: 'Uusi koodi # sekunnin kuluttua' }),
    back: 'Muuta vastauksiani',
  },
  confirmation: {
    booked: 'Aikasi on varattu',
    pending: 'Pyyntö lähetetty',
    pendingText: 'Järjestäjän on vielä vahvistettava se. Saat sähköpostin, kun se on vahvistettu.',
    cancelled: 'Tämä varaus on peruttu',
    rejected: 'Tämä varaus on hylätty',
    other: 'Varaus vastaanotettu',
    emailSent: (address) => `Tiedot ovat matkalla osoitteeseen ${address}`,
    when: 'Milloin',
    hostTime: (zone) => `järjestäjän aikaa, ${zone}`,
    length: 'Kesto',
    where: 'Missä',
    join: 'Liittymislinkki',
    host: 'Vetäjä',
    hosts: 'Vetäjät',
    who: 'Varaaja',
    guests: 'Vieraat',
    leftOut: (guests) => `Järjestäjän järjestelmä jätti kutsumatta: ${guests}`,
    unlisted: (listed, all) =>
      `Varauspalvelu luetteli kerroista vain osan (${number(listed)}/${number(all)}). ` +
      'Katso muut sähköpostistasi.',
    moved: (time) => `Pyysit aikaa ${time}, mutta järjestäjän järjestelmä varasi sen sijaan tämän ajan.`,
    answers: 'Vastauksesi',
    yes: 'Kyllä',
    no: 'Ei',
    occurrences: (n) => plural(n, { one: '# kerta', other: '# kertaa' }),
    status: {
      accepted: 'varattu',
      pending: 'odottaa vahvistusta',
      cancelled: 'peruttu',
      rejected: 'hylätty',
    },
    seat: 'Paikkasi on varattu',
    reference: 'Varausnumero',
    linkLater: 'linkki lähetetään kutsun mukana',
    bookAnother: 'Varaa toinen aika',
  },
}
