import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('eu')
const quoted = (label: string) => `«${label}»`
const seconds = (n: number) => plural(n, { one: 'segundo #', other: '# segundo' })
const characters = (n: number) => plural(n, { one: 'karaktere #', other: '# karaktere' })

/** Basque messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Lanean jarraitzen dugu. Pixka bat iraun dezake',
    summaryMore: (n) => `eta beste ${number(n)} beherago`,
    summary: (n) =>
      plural(n, {
        one: 'Erreserbatzeko, zuzendu eremu #',
        other: 'Erreserbatzeko, zuzendu # eremu',
      }),
  },
  errors: {
    name: 'Idatzi zure izen-abizenak',
    firstName: 'Idatzi zure izena',
    lastName: 'Idatzi zure abizenak',
    emailMissing: 'Idatzi zure helbide elektronikoa',
    phoneMissing: 'Idatzi zure telefono-zenbakia',
    fill: (label) => `Bete eremu hau: ${quoted(label)}`,
    choose: (label) => `Aukeratu erantzun bat hemen: ${quoted(label)}`,
    tick: (label) => `Jarraitzeko, markatu hau: ${quoted(label)}`,
    email: 'Idatzi helbide elektronikoa formatu zuzenean, adibidez name@example.com',
    emailTooLong: 'Helbide elektroniko hau luzeegia da. Egiaztatu, edo idatzi beste bat',
    emailLetters:
      'Erreserba-zerbitzuak A-tik Z-ra bitarteko letrak dituzten helbide elektronikoak bakarrik ' +
      'onartzen ditu. Idatzi beste bat',
    emailOne: 'Idatzi hemen helbide elektroniko bakar bat; gehitu besteak gonbidatu gisa',
    emails: (address) =>
      `${quoted(address)} ez da helbide elektroniko bat. Idatzi name@example.com bezala, edo kendu`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} luzeegia da helbide elektronikoa izateko. Zuzendu, edo kendu`,
    emailsLetters: (address) =>
      'Erreserba-zerbitzuak A-tik Z-ra bitarteko letrak bakarrik onartzen ditu. ' +
      `Aldatu edo kendu hau: ${quoted(address)}`,
    phone: 'Idatzi telefono-zenbakia herrialdearen aurrezenbakiarekin, adibidez +44 20 7946 0958',
    phoneExtension: 'Idatzi telefono-zenbakia luzapenik gabe, adibidez +44 20 7946 0958',
    phoneLetters: 'Idatzi telefono-zenbakia zifraz bakarrik, hitzik eta letrarik gabe',
    phoneOne: 'Idatzi hemen telefono-zenbaki bakar bat, ez bi',
    phoneShort: 'Telefono-zenbaki hau laburregia da. Egiaztatu ez dela zifrarik falta',
    phoneLong: 'Telefono-zenbaki hau luzeegia da. Egiaztatu ez dagoela zifrarik errepikatuta',
    phoneUnknown: 'Egiaztatu telefono-zenbaki hau: herrialde horretan ez dago halakorik',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Aukeratu telefono-zenbaki zuzena: ${numbers.join(' edo ')}`
        : `Berretsi telefono-zenbaki hau zuzena dela, edo aldatu: ${numbers.join()}`,
    url: 'Idatzi web-helbide bat, adibidez https://example.com',
    number: 'Idatzi zenbaki bat zifraz, adibidez 12 edo 3,5',
    numberWhich: (one, other) =>
      `Hau bi modutara irakur daiteke. Idatzi esan nahi duzuna: ${one} edo ${other}`,
    wholeNumber: (max) => `Idatzi zenbaki oso bat: gutxienez 1, gehienez ${number(max)}`,
    tooLong: (max) => (max ? `Laburtu testua: gehienez ${characters(max)}` : 'Laburtu testua: luzeegia da'),
    tooShort: (min) => (min ? `Idatzi gutxienez ${characters(min)}` : 'Idatzi gehiago: testua laburregia da'),
    option: 'Aukeratu eskainitako erantzunetako bat',
    place: 'Aukeratu non elkartu',
    placeAddress: 'Idatzi elkartuko garen lekuaren helbidea',
    placeText: 'Idatzi non elkartuko garen',
    duplicate: 'Kendu bi aldiz agertzen den helbidea',
    emailNotAllowed: 'Helbide elektroniko hau ezin da hemen erabili. Idatzi beste bat',
    length: 'Aukeratu eskainitako iraupenetako bat',
    refused: 'Erreserba-zerbitzuak ez du erantzun hau onartu. Aldatu, eta saiatu berriro',
  },
  outcomes: {
    unknown: {
      title: 'Ezin izan dugu zure erreserba berretsi',
      text:
        'Baliteke dagoeneko eginda egotea: begiratu zure posta elektronikoa berriro saiatu aurretik. ' +
        'Idatzi duzun guztia hemen dago oraindik.',
    },
    partial: {
      title: 'Ezin izan ditugu zure erreserba guztiak berretsi',
      text:
        'Baliteke data batzuk dagoeneko erreserbatuta egotea: ' +
        'begiratu zure posta elektronikoa berriro saiatu aurretik. ' +
        'Idatzi duzun guztia hemen dago oraindik.',
    },
    earlier: {
      title: (time, date) => `Erreserba-saiakera bat egin zen: ${date}, ${time}`,
      text: (when) =>
        `Baliteke data honetarako erreserba eginda egotea: ${when}. ` +
        'Begiratu zure posta elektronikoa berriro saiatu aurretik.',
    },
    conflictAfterUnknown: {
      title: 'Baliteke lehen saiakera ondo atera izana',
      text:
        'Tarte hau hartuta dago orain, agian zure erreserbagatik beragatik: ' +
        'begiratu zure posta elektronikoa. ' +
        'Mezurik ez badago, aukeratu beste tarte bat; zure erantzunak gordeta daude.',
    },
    conflict: {
      title: 'Tarte hori jada ez dago libre',
      text:
        'Aukeratu beste tarte bat; zure erantzunak gordeta daude. ' +
        'Tarte honi buruzko mezu bat jaso baduzu, zure erreserba eginda dago.',
    },
    conflictFixed: {
      title: 'Tarte hori jada ez dago libre',
      text:
        'Beste tarte bat nahi baduzu, jarri antolatzailearekin harremanetan; ' +
        'zure erantzunak gordeta daude. ' +
        'Tarte honi buruzko mezu bat jaso baduzu, zure erreserba eginda dago.',
    },
    chooseAnother: 'Aukeratu beste tarte bat',
    verify: {
      title: 'Berretsi zure helbide elektronikoa',
      text:
        'Antolatzaileak kode bat eskatzen du, eta ezin da hemendik bidali. ' +
        'Jarri antolatzailearekin harremanetan.',
    },
    refused: {
      title: 'Erreserba hau ez da onartu',
      text: 'Ez da ezer erreserbatu. Akats bat dela uste baduzu, jarri antolatzailearekin harremanetan.',
    },
    busy: {
      title: 'Erreserba gehiegi aldi berean',
      text: 'Ez da ezer erreserbatu. Itxaron minutu bat, eta sakatu berriro botoia.',
    },
    wait: (n) => `Berriro saia zaitezke ${seconds(n)} barru.`,
    moveExisting: 'Aldatu lehendik dudan erreserba',
    waitOver: 'Orain berriro saia zaitezke.',
    guard: {
      title: 'Segurtasun-egiaztapena ez da amaitu',
      text: 'Ez da ezer erreserbatu. Zure erantzunak gordeta daude: sakatu botoia berriro saiatzeko.',
    },
    field: {
      title: 'Erreserba-zerbitzuak ez du erantzun bat onartu',
      text: 'Ez da ezer erreserbatu. Aldatu zure erantzunak, eta saiatu berriro.',
    },
  },
  reasons: {
    seatsFull: 'Tarte honetako plaza guztiak hartuta daude.',
    past: 'Tarte hau igaro da. Hala ez bada, egiaztatu gailuaren ordua.',
    outOfBounds: 'Tarte hau hurbilegi edo urrunegi dago erreserbatzeko.',
    bookingLimit: 'Antolatzaileak ez du erreserba gehiago onartzen aldi honetan.',
    reserved: 'Beste norbait tarte hau erreserbatzen ari da une honetan.',
    emailBlocked: 'Helbide elektroniko honekin ezin da hemen erreserbatu. Saiatu beste batekin.',
    loginRequired: 'Antolatzailearen sisteman saioa hasita dutenek bakarrik erreserba dezakete hau.',
    notFound: 'Hitzordu hau jada ez da eskaintzen.',
    bookerLimit: 'Antolatzaileak baimentzen dituen erreserba guztiak dituzu dagoeneko.',
    alreadyBooked: 'Baduzu dagoeneko erreserba bat ordu honetan.',
    payment: 'Ezin izan da ordainketa hasi.',
    notBookable: 'Antolatzaileak ez du hitzordu hau konfiguratzen amaitu.',
    tooLarge: 'Zure erantzunak luzeegiak dira bidaltzeko. Laburtu, eta saiatu berriro.',
    likelyBooked:
      'Erreserba-zerbitzuak baietz erantzun du, baina erantzunaren gainerakoa galdu egin da: ' +
      'seguru asko zure erreserba eginda dago.',
    secondRequest: 'Berriro bidaliz gero, baliteke bigarren eskaera bat sortzea.',
    secondBooking: 'Berriro bidaliz gero, baliteke bigarren erreserba bat sortzea, beste arduradun batekin.',
    earlierAttempt:
      'Oraingoan ez da ezer erreserbatu, baina baliteke aurreko saiakera bat ondo atera izana: ' +
      'begiratu zure posta elektronikoa berriro saiatu aurretik.',
    codeWrong: 'Kode hau okerra edo zaharregia da.',
    alreadyCancelled: 'Erreserba hau ezeztatuta dago dagoeneko.',
    alreadyMoved: 'Erreserba hau beste ordu batera aldatu da dagoeneko.',
    cancelDisabled: 'Antolatzaileak ez du uzten erreserba hau hemen ezeztatzen.',
  },
  signIn: {
    title: 'Hasi saioa hitzordu hau erreserbatzeko',
    text: 'Saioa hasita dutenek bakarrik erreserba dezakete.',
    open: 'Joan erreserba-orrira',
  },
  series: {
    until: (date) => `(azkena: ${date})`,
    clockChange: (zone) => `ordu-aldaketa: ${zone}`,
  },
  verification: {
    title: 'Berretsi zure helbide elektronikoa',
    sent: (email) => `Kode bat bidali dugu helbide honetara: ${email}. Zure erantzunak gordeta daude.`,
    sentAgain: (email) =>
      `Beste kode bat bidali dugu helbide honetara: ${email}. Zure erantzunak gordeta daude.`,
    sending: 'Kodea bidaltzen…',
    notSent: 'Ezin izan da kodea bidali. Saiatu berriro une bat barru.',
    tooMany:
      'Kode gehiegi eskatu dira. Itxaron minutu bat beste bat eskatu aurretik. ' +
      'Baliteke lehendik duzun kode batek oraindik balio izatea.',
    label: 'Posta elektronikoz jasotako kodea',
    missing: 'Idatzi posta elektronikoz jasotako kodea',
    wrong: 'Kode hau okerra edo zaharregia da. Egiaztatu, edo eskatu beste bat',
    confirm: 'Berretsi eta erreserbatu',
    resend: 'Bidali kode berri bat',
    resendIn: (n) => `Kode berria ${seconds(n)} barru`,
    back: 'Aldatu nire erantzunak',
  },
  confirmation: {
    booked: 'Zure erreserba eginda dago',
    pending: 'Eskaera bidali da',
    pendingText: 'Antolatzaileak berretsi behar du. Orduan mezu elektroniko bat jasoko duzu.',
    cancelled: 'Erreserba hau ezeztatuta dago',
    rejected: 'Erreserba hau baztertu egin da',
    other: 'Erreserba jaso da',
    emailSent: (address) => `Xehetasunak helbide honetara bidaltzen ari gara: ${address}`,
    when: 'Noiz',
    hostTime: (zone) => `antolatzailearentzat, ${zone}`,
    length: 'Iraupena',
    where: 'Non',
    join: 'Sartzeko esteka',
    host: 'Arduraduna',
    hosts: 'Arduradunak',
    who: 'Erreserba egin duena',
    guests: 'Gonbidatuak',
    leftOut: (guests) => `Antolatzailearen sistemak ez ditu hauek gonbidatu: ${guests}`,
    unlisted: (listed, all) =>
      `Erreserba-zerbitzuak ${number(all)} datatik ${number(listed)} bakarrik adierazi ditu. ` +
      'Gainerakoetarako, begiratu zure posta elektronikoa.',
    moved: (time) =>
      `Eskatu zenuena: ${time}. Horren ordez, antolatzailearen sistemak ordu hau erreserbatu du.`,
    answers: 'Zure erantzunak',
    yes: 'Bai',
    no: 'Ez',
    occurrences: (n) => plural(n, { one: 'data #', other: '# data' }),
    status: {
      accepted: 'erreserbatuta',
      pending: 'berrespenaren zain',
      cancelled: 'ezeztatuta',
      rejected: 'baztertuta',
    } as Record<string, string>,
    seat: 'Zure plaza erreserbatuta dago',
    reference: 'Erreferentzia',
    linkLater: 'esteka gonbidapenarekin bidaltzen da',
    bookAnother: 'Egin beste erreserba bat',
  },
}
