import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('hu')
const quoted = (label: string) => `„${label}”`

/** Hungarian messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Még dolgozunk rajta. Ez eltarthat egy kis ideig',
    summaryMore: (n) => `és még ${number(n)} lejjebb`,
    summary: (n) =>
      plural(n, { one: 'A foglaláshoz javítson # hibát', other: 'A foglaláshoz javítson # hibát' }),
  },
  errors: {
    name: 'Adja meg a teljes nevét',
    firstName: 'Adja meg a keresztnevét',
    lastName: 'Adja meg a vezetéknevét',
    emailMissing: 'Adja meg az e-mail-címét',
    phoneMissing: 'Adja meg a telefonszámát',
    fill: (label) => `Töltse ki ezt a mezőt: ${quoted(label)}`,
    choose: (label) => `Válasszon egy lehetőséget itt: ${quoted(label)}`,
    tick: (label) => `A folytatáshoz jelölje be ezt: ${quoted(label)}`,
    email: 'Adjon meg egy helyes formátumú e-mail-címet, például name@example.com',
    emailTooLong: 'Ez az e-mail-cím túl hosszú. Ellenőrizze, vagy adjon meg egy másikat',
    emailLetters:
      'A foglalási szolgáltatás csak az a–z betűkkel írt e-mail-címeket fogadja el. Adjon meg egy másikat',
    emailOne: 'Itt egyetlen e-mail-címet adjon meg; a többit vegye fel vendégként',
    emails: (address) =>
      `Ez nem e-mail-cím: ${quoted(address)}. Írja name@example.com formában, vagy távolítsa el`,
    emailsTooLong: (address) =>
      `Ez túl hosszú e-mail-címnek: ${quoted(`${address.slice(0, 40)}…`)}. Javítsa ki, vagy távolítsa el`,
    emailsLetters: (address) =>
      'A foglalási szolgáltatás csak az a–z betűket fogadja el. ' +
      `Módosítsa vagy távolítsa el ezt a címet: ${quoted(address)}`,
    phone: 'Adja meg a telefonszámot országhívóval együtt, például +44 20 7946 0958',
    phoneExtension: 'Adja meg a telefonszámot mellék nélkül, például +44 20 7946 0958',
    phoneLetters: 'A telefonszámot csak számjegyekkel adja meg, szavak és betűk nélkül',
    phoneOne: 'Itt egyetlen telefonszámot adjon meg, ne kettőt',
    phoneShort: 'Ez a telefonszám túl rövid. Ellenőrizze, hogy nem hiányzik-e számjegy',
    phoneLong: 'Ez a telefonszám túl hosszú. Ellenőrizze, hogy nem szerepel-e valamelyik számjegy kétszer',
    phoneUnknown: 'Ellenőrizze ezt a telefonszámot: az országában nincs ilyen szám',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Válassza ki, melyik telefonszámra gondolt: ${numbers.join(' vagy ')}`
        : `Erősítse meg, hogy erre gondolt: ${numbers.join()}, vagy módosítsa a telefonszámot`,
    url: 'Adjon meg egy webcímet, például https://example.com',
    number: 'Adjon meg egy számot számjegyekkel, például 12 vagy 3,5',
    numberWhich: (one, other) =>
      `Ez kétféleképpen olvasható. Írja azt, amelyikre gondolt: ${one} vagy ${other}`,
    wholeNumber: (max) => `Adjon meg egy egész számot 1 és ${number(max)} között`,
    tooLong: (max) =>
      max
        ? plural(max, {
            one: 'Rövidítse le legfeljebb # karakterre',
            other: 'Rövidítse le legfeljebb # karakterre',
          })
        : 'Rövidítse le: túl hosszú',
    tooShort: (min) =>
      min
        ? plural(min, { one: 'Írjon legalább # karaktert', other: 'Írjon legalább # karaktert' })
        : 'Írjon többet: ez túl rövid',
    option: 'Válasszon a felkínált lehetőségek közül',
    place: 'Válassza ki, hol legyen a találkozó',
    placeAddress: 'Adja meg a találkozó címét',
    placeText: 'Adja meg, hol legyen a találkozó',
    duplicate: 'Távolítsa el a kétszer szereplő címet',
    emailNotAllowed: 'Ez az e-mail-cím itt nem használható. Adjon meg egy másikat',
    length: 'Válasszon a felkínált időtartamok közül',
    refused: 'A foglalási szolgáltatás nem fogadta el ezt a választ. Módosítsa, és próbálja újra',
  },
  outcomes: {
    unknown: {
      title: 'Nem tudtuk megerősíteni, hogy a foglalása sikerült',
      text:
        'Lehet, hogy a foglalás már megvan: mielőtt újra próbálkozik, nézze meg az e-mailjeit. ' +
        'Minden, amit beírt, még itt van.',
    },
    partial: {
      title: 'Nem tudtuk megerősíteni, hogy az összes foglalása sikerült',
      text:
        'Lehet, hogy néhány alkalom foglalása már megvan: ' +
        'mielőtt újra próbálkozik, nézze meg az e-mailjeit. ' +
        'Minden, amit beírt, még itt van.',
    },
    earlier: {
      title: (time, date) => `Korábban már volt egy foglalási kísérlet: ${date}, ${time}`,
      text: (when) =>
        `Lehet, hogy erre az időpontra már van foglalása: ${when}. ` +
        'Mielőtt újra próbálkozik, nézze meg az e-mailjeit.',
    },
    conflictAfterUnknown: {
      title: 'Lehet, hogy az első kísérlete sikerült',
      text:
        'Ez az időpont már foglalt, talán éppen az Ön foglalása miatt: nézze meg az e-mailjeit. ' +
        'Ha nem kapott e-mailt, válasszon másik időpontot; a válaszait megőrizzük.',
    },
    conflict: {
      title: 'Ez az időpont már nem szabad',
      text:
        'Válasszon másik időpontot; a válaszait megőrizzük. ' +
        'Ha erről az időpontról már kapott e-mailt, akkor a foglalása megvan.',
    },
    conflictFixed: {
      title: 'Ez az időpont már nem szabad',
      text:
        'Másik időpontért forduljon a szervezőhöz; a válaszait megőrizzük. ' +
        'Ha erről az időpontról már kapott e-mailt, akkor a foglalása megvan.',
    },
    chooseAnother: 'Másik időpont választása',
    verify: {
      title: 'Erősítse meg az e-mail-címét',
      text: 'A szervező kódot kér, amelyet innen nem lehet elküldeni. Kérjük, forduljon a szervezőhöz.',
    },
    refused: {
      title: 'A foglalást nem fogadták el',
      text: 'Nem jött létre foglalás. Ha úgy gondolja, hogy ez tévedés, forduljon a szervezőhöz.',
    },
    busy: {
      title: 'Egyszerre túl sok a foglalás',
      text: 'Nem jött létre foglalás. Várjon egy percet, majd nyomja meg újra a gombot.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: '# másodperc múlva újra próbálkozhat.',
        other: '# másodperc múlva újra próbálkozhat.',
      }),
    moveExisting: 'Meglévő foglalásom áthelyezése',
    waitOver: 'Most már újra próbálkozhat.',
    guard: {
      title: 'A biztonsági ellenőrzés nem fejeződött be',
      text: 'Nem jött létre foglalás. A válaszait megőrizzük: nyomja meg a gombot az újrapróbálkozáshoz.',
    },
    field: {
      title: 'A foglalási szolgáltatás nem fogadta el az egyik választ',
      text: 'Nem jött létre foglalás. Módosítsa a válaszait, és próbálja újra.',
    },
  },
  reasons: {
    seatsFull: 'Erre az időpontra minden hely betelt.',
    past: 'Ez az időpont már elmúlt. Ha mégsem, ellenőrizze az eszköz óráját.',
    outOfBounds: 'Ez az időpont túl közeli vagy túl távoli ahhoz, hogy lefoglalja.',
    bookingLimit: 'A szervező ebben az időszakban nem fogad több foglalást.',
    reserved: 'Ezt az időpontot éppen most valaki más foglalja.',
    emailBlocked: 'Ezzel az e-mail-címmel itt nem lehet foglalni. Próbálkozzon egy másikkal.',
    loginRequired: 'Erre csak az foglalhat, aki bejelentkezett a szervezőnél.',
    notFound: 'Erre a találkozóra már nem lehet foglalni.',
    bookerLimit: 'Már annyi foglalása van, amennyit a szervező megenged.',
    alreadyBooked: 'Erre az időpontra már van foglalása.',
    payment: 'Nem sikerült elindítani a fizetést.',
    notBookable: 'A szervező még nem fejezte be a találkozó beállítását.',
    tooLarge: 'A válaszai túl hosszúak az elküldéshez. Rövidítse le őket, és próbálja újra.',
    likelyBooked:
      'A foglalási szolgáltatás elfogadta a kérést, de a válasza többi része elveszett: ' +
      'a foglalása nagy valószínűséggel megvan.',
    secondRequest: 'Ha újra elküldi, abból második kérés lehet.',
    secondBooking: 'Ha újra elküldi, abból második foglalás lehet, egy másik házigazdával.',
    earlierAttempt:
      'Most nem jött létre foglalás, de lehet, hogy egy korábbi kísérlet sikerült: ' +
      'mielőtt újra próbálkozik, nézze meg az e-mailjeit.',
    codeWrong: 'Ez a kód hibás vagy lejárt.',
    alreadyCancelled: 'Ezt a foglalást már lemondták.',
    alreadyMoved: 'Ezt a foglalást már áthelyezték egy másik időpontra.',
    cancelDisabled: 'A szervező nem engedi, hogy ezt a foglalást itt lemondják.',
  },
  signIn: {
    title: 'Jelentkezzen be, hogy erre a találkozóra foglalhasson',
    text: 'Csak bejelentkezett személyek foglalhatnak rá.',
    open: 'Tovább a foglalási oldalra',
  },
  series: {
    until: (date) => `eddig: ${date}`,
    clockChange: (zone) => `óraátállítás után: ${zone}`,
  },
  verification: {
    title: 'Erősítse meg az e-mail-címét',
    sent: (email) => `Kódot küldtünk erre a címre: ${email}. A válaszait megőrizzük.`,
    sentAgain: (email) => `Újabb kódot küldtünk erre a címre: ${email}. A válaszait megőrizzük.`,
    sending: 'Kód küldése…',
    notSent: 'Nem sikerült elküldeni a kódot. Próbálja újra egy kicsit később.',
    tooMany:
      'Túl sok kódot kértek. Várjon egy percet, majd kérjen újat. ' +
      'Lehet, hogy egy korábban kapott kód még érvényes.',
    label: 'Az e-mailben kapott kód',
    missing: 'Adja meg az e-mailben kapott kódot',
    wrong: 'Ez a kód hibás vagy lejárt. Ellenőrizze, vagy kérjen újat',
    confirm: 'Megerősítés és foglalás',
    resend: 'Új kód küldése',
    resendIn: (seconds) =>
      plural(seconds, { one: 'Új kód # másodperc múlva', other: 'Új kód # másodperc múlva' }),
    back: 'Válaszaim módosítása',
  },
  confirmation: {
    booked: 'Sikeres foglalás',
    pending: 'Kérés elküldve',
    pendingText: 'A szervezőnek még meg kell erősítenie. Amikor ez megtörténik, e-mailt kap.',
    cancelled: 'Ezt a foglalást lemondták',
    rejected: 'Ezt a foglalást elutasították',
    other: 'A foglalás beérkezett',
    emailSent: (address) => `A részletek úton vannak ide: ${address}`,
    when: 'Mikor',
    hostTime: (zone) => `a szervezőnél, ${zone}`,
    length: 'Időtartam',
    where: 'Hol',
    join: 'Csatlakozási hivatkozás',
    host: 'Házigazda',
    hosts: 'Házigazdák',
    who: 'Ki foglalta',
    guests: 'Vendégek',
    leftOut: (guests) => `A szervező rendszere nem hívta meg őket: ${guests}`,
    unlisted: (listed, all) =>
      `A foglalási szolgáltatás ${number(all)} alkalomból csak ${number(listed)} alkalmat sorolt fel. ` +
      'A többit az e-mailben találja.',
    moved: (time) => `Ön ezt kérte: ${time}; a szervező rendszere helyette ezt az időpontot foglalta le.`,
    answers: 'Az Ön válaszai',
    yes: 'Igen',
    no: 'Nem',
    occurrences: (n) => plural(n, { one: '# alkalom', other: '# alkalom' }),
    status: {
      accepted: 'lefoglalva',
      pending: 'megerősítésre vár',
      cancelled: 'lemondva',
      rejected: 'elutasítva',
    },
    seat: 'A helyét lefoglaltuk',
    reference: 'Hivatkozási szám',
    linkLater: 'a hivatkozást a meghívóval küldjük',
    bookAnother: 'Újabb foglalás',
  },
}
