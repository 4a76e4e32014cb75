import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'other'>('hr')
const quoted = (label: string) => `„${label}”`

/** Croatian messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Obrada još traje. To može potrajati koji trenutak',
    summaryMore: (n) => `i još ${number(n)} niže`,
    summary: (n) =>
      plural(n, {
        one: 'Za rezervaciju ispravite # stavku',
        few: 'Za rezervaciju ispravite # stavke',
        other: 'Za rezervaciju ispravite # stavki',
      }),
  },
  errors: {
    name: 'Unesite ime i prezime',
    firstName: 'Unesite ime',
    lastName: 'Unesite prezime',
    emailMissing: 'Unesite adresu e-pošte',
    phoneMissing: 'Unesite telefonski broj',
    fill: (label) => `Ispunite polje ${quoted(label)}`,
    choose: (label) => `Odaberite odgovor u polju ${quoted(label)}`,
    tick: (label) => `Za nastavak označite ${quoted(label)}`,
    email: 'Unesite adresu e-pošte u ispravnom obliku, na primjer name@example.com',
    emailTooLong: 'Ova je adresa e-pošte preduga. Provjerite je ili unesite drugu',
    emailLetters: 'Sustav za rezervacije prima samo adrese sa slovima od a do z, bez kvačica. Unesite drugu',
    emailOne: 'Ovdje unesite jednu adresu e-pošte, a ostale dodajte kao goste',
    emails: (address) =>
      `${quoted(address)} nije adresa e-pošte. Napišite je u obliku name@example.com ili je uklonite`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} je preduga adresa e-pošte. Ispravite je ili uklonite`,
    emailsLetters: (address) =>
      'Sustav za rezervacije prima samo slova od a do z, bez kvačica: ' +
      `promijenite adresu ${quoted(address)} ili je uklonite`,
    phone: 'Unesite telefonski broj s pozivnim brojem države, na primjer +44 20 7946 0958',
    phoneExtension: 'Unesite telefonski broj bez internog broja, na primjer +44 20 7946 0958',
    phoneLetters: 'Unesite telefonski broj samo znamenkama, bez riječi i slova',
    phoneOne: 'Ovdje unesite jedan telefonski broj, a ne dva',
    phoneShort: 'Ovaj je telefonski broj prekratak. Provjerite nedostaje li koja znamenka',
    phoneLong: 'Ovaj je telefonski broj predug. Provjerite ima li koju znamenku viška',
    phoneUnknown: 'Provjerite telefonski broj: u toj državi nema takvog broja',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Odaberite telefonski broj na koji mislite: ${numbers.join(' ili ')}`
        : `Potvrdite da mislite na ${numbers.join()} ili promijenite telefonski broj`,
    url: 'Unesite web-adresu, na primjer https://example.com',
    number: 'Unesite broj znamenkama, na primjer 12 ili 3,5',
    numberWhich: (one, other) =>
      `Ovo se može pročitati na dva načina. Napišite ${one} ili ${other}, ovisno o tome na koji mislite`,
    wholeNumber: (max) => `Unesite cijeli broj od 1 do ${number(max)}`,
    tooLong: (max) =>
      max
        ? plural(max, {
            one: 'Skratite tekst na najviše # znak',
            few: 'Skratite tekst na najviše # znaka',
            other: 'Skratite tekst na najviše # znakova',
          })
        : 'Skratite tekst: predug je',
    tooShort: (min) =>
      min
        ? plural(min, {
            one: 'Napišite barem # znak',
            few: 'Napišite barem # znaka',
            other: 'Napišite barem # znakova',
          })
        : 'Napišite više: tekst je prekratak',
    option: 'Odaberite jedan od ponuđenih odgovora',
    place: 'Odaberite mjesto sastanka',
    placeAddress: 'Unesite adresu na kojoj se sastajemo',
    placeText: 'Unesite gdje se sastajemo',
    duplicate: 'Uklonite adresu koja se ponavlja',
    emailNotAllowed: 'Ova se adresa e-pošte ovdje ne može upotrijebiti. Unesite drugu',
    length: 'Odaberite jedno od ponuđenih trajanja',
    refused: 'Sustav za rezervacije nije prihvatio ovaj odgovor. Promijenite ga i pokušajte ponovno',
  },
  outcomes: {
    unknown: {
      title: 'Nismo uspjeli potvrditi vašu rezervaciju',
      text:
        'Možda je već imate: prije ponovnog pokušaja provjerite e-poštu. ' +
        'Sve što ste upisali još je ovdje.',
    },
    partial: {
      title: 'Nismo uspjeli potvrditi sve vaše rezervacije',
      text:
        'Neke termine možda već imate rezervirane: prije ponovnog pokušaja provjerite e-poštu. ' +
        'Sve što ste upisali još je ovdje.',
    },
    earlier: {
      title: (time, date) => `Raniji pokušaj rezervacije: ${date}, ${time}`,
      text: (when) =>
        `Možda već imate rezervaciju za ovaj termin: ${when}. ` +
        'Prije ponovnog pokušaja provjerite e-poštu.',
    },
    conflictAfterUnknown: {
      title: 'Vaš je prvi pokušaj možda uspio',
      text:
        'Ovaj je termin sada zauzet, možda upravo vašom rezervacijom: provjerite e-poštu. ' +
        'Ako je ondje nema, odaberite drugi termin. Vaši su odgovori sačuvani.',
    },
    conflict: {
      title: 'Taj termin više nije dostupan',
      text:
        'Odaberite drugi termin. Vaši su odgovori sačuvani. ' +
        'Ako ste za ovaj već dobili e-poruku, imate rezervaciju.',
    },
    conflictFixed: {
      title: 'Taj termin više nije dostupan',
      text:
        'Za drugi termin obratite se organizatoru. Vaši su odgovori sačuvani. ' +
        'Ako ste za ovaj termin već dobili e-poruku, imate rezervaciju.',
    },
    chooseAnother: 'Odaberi drugi termin',
    verify: {
      title: 'Potvrdite adresu e-pošte',
      text: 'Organizator traži kod koji se odavde ne može poslati. Obratite se organizatoru.',
    },
    refused: {
      title: 'Rezervacija nije prihvaćena',
      text: 'Ništa nije rezervirano. Ako mislite da je riječ o pogrešci, obratite se organizatoru.',
    },
    busy: {
      title: 'Previše rezervacija odjednom',
      text: 'Ništa nije rezervirano. Pričekajte minutu pa ponovno pritisnite gumb.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'Možete pokušati ponovno za # sekundu.',
        few: 'Možete pokušati ponovno za # sekunde.',
        other: 'Možete pokušati ponovno za # sekundi.',
      }),
    moveExisting: 'Premjesti moju postojeću rezervaciju',
    waitOver: 'Sada možete pokušati ponovno.',
    guard: {
      title: 'Sigurnosna provjera nije dovršena',
      text: 'Ništa nije rezervirano. Vaši su odgovori sačuvani: pritisnite gumb za ponovni pokušaj.',
    },
    field: {
      title: 'Sustav za rezervacije nije prihvatio jedan od odgovora',
      text: 'Ništa nije rezervirano. Promijenite odgovore i pokušajte ponovno.',
    },
  },
  reasons: {
    seatsFull: 'Sva su mjesta u ovom terminu zauzeta.',
    past: 'Ovaj je termin već prošao. Ako nije, provjerite sat na svojem uređaju.',
    outOfBounds: 'Ovaj se termin ne može rezervirati jer je preblizu ili predaleko.',
    bookingLimit: 'Organizator u ovom razdoblju ne prima više rezervacija.',
    reserved: 'Netko drugi upravo sada rezervira ovaj termin.',
    emailBlocked: 'S ovom adresom e-pošte ovdje nije moguće rezervirati. Pokušajte s drugom.',
    loginRequired: 'Ovo mogu rezervirati samo osobe koje su prijavljene kod organizatora.',
    notFound: 'Ovaj sastanak više nije u ponudi.',
    bookerLimit: 'Već imate onoliko rezervacija koliko organizator dopušta.',
    alreadyBooked: 'Već imate rezervaciju u ovom terminu.',
    payment: 'Plaćanje nije moguće pokrenuti.',
    notBookable: 'Organizator još nije dovršio postavljanje ovog sastanka.',
    tooLarge: 'Vaši su odgovori predugi za slanje. Skratite ih i pokušajte ponovno.',
    likelyBooked:
      'Sustav za rezervacije odgovorio je potvrdno, ali ostatak odgovora se izgubio: ' +
      'najvjerojatnije imate rezervaciju.',
    secondRequest: 'Ponovnim slanjem može nastati drugi zahtjev.',
    secondBooking: 'Ponovnim slanjem može nastati druga rezervacija, kod drugog domaćina.',
    earlierAttempt:
      'Ovaj put ništa nije rezervirano, ali je raniji pokušaj možda uspio: ' +
      'prije ponovnog pokušaja provjerite e-poštu.',
    codeWrong: 'Ovaj kod nije točan ili je prestar.',
    alreadyCancelled: 'Ova je rezervacija već otkazana.',
    alreadyMoved: 'Ova je rezervacija već premještena na drugi termin.',
    cancelDisabled: 'Organizator ne dopušta da se ova rezervacija ovdje otkaže.',
  },
  signIn: {
    title: 'Prijavite se da biste rezervirali ovaj sastanak',
    text: 'Mogu ga rezervirati samo prijavljene osobe.',
    open: 'Idi na stranicu za rezervacije',
  },
  series: {
    until: (date) => `(posljednji: ${date})`,
    clockChange: (zone) => `pomicanje sata: ${zone}`,
  },
  verification: {
    title: 'Potvrdite adresu e-pošte',
    sent: (email) => `Poslali smo kod na ${email}. Vaši su odgovori sačuvani.`,
    sentAgain: (email) => `Poslali smo još jedan kod na ${email}. Vaši su odgovori sačuvani.`,
    sending: 'Slanje koda…',
    notSent: 'Kod nije moguće poslati. Pokušajte ponovno za koji trenutak.',
    tooMany:
      'Kod je zatražen previše puta. Pričekajte minutu pa ga ponovno zatražite. ' +
      'Kod koji već imate možda još vrijedi.',
    label: 'Kod iz e-poruke',
    missing: 'Unesite kod iz e-poruke',
    wrong: 'Ovaj kod nije točan ili je prestar. Provjerite ga ili zatražite novi',
    confirm: 'Potvrdi i rezerviraj',
    resend: 'Pošalji novi kod',
    resendIn: (seconds) =>
      plural(seconds, {
        one: 'Novi kod za # sekundu',
        few: 'Novi kod za # sekunde',
        other: 'Novi kod za # sekundi',
      }),
    back: 'Promijeni odgovore',
  },
  confirmation: {
    booked: 'Termin je rezerviran',
    pending: 'Zahtjev je poslan',
    pendingText: 'Organizator ga mora potvrditi. Kad se to dogodi, dobit ćete e-poruku.',
    cancelled: 'Ova je rezervacija otkazana',
    rejected: 'Ova je rezervacija odbijena',
    other: 'Rezervacija je zaprimljena',
    emailSent: (address) => `Pojedinosti šaljemo na ${address}`,
    when: 'Kada',
    hostTime: (zone) => `kod organizatora (${zone})`,
    length: 'Trajanje',
    where: 'Gdje',
    join: 'Poveznica za pridruživanje',
    host: 'Domaćin',
    hosts: 'Domaćini',
    who: 'Rezervacija na ime',
    guests: 'Gosti',
    leftOut: (guests) => `Sustav organizatora nije pozvao: ${guests}`,
    unlisted: (listed, all) =>
      `Sustav za rezervacije naveo je samo dio termina (${number(listed)} od ${number(all)}). ` +
      'Ostale potražite u e-pošti.',
    moved: (time) => `Odabrali ste termin: ${time}. Sustav organizatora umjesto njega rezervirao je ovaj.`,
    answers: 'Vaši odgovori',
    yes: 'Da',
    no: 'Ne',
    occurrences: (n) => plural(n, { one: '# termin', few: '# termina', other: '# termina' }),
    status: {
      accepted: 'rezervirano',
      pending: 'čeka potvrdu',
      cancelled: 'otkazano',
      rejected: 'odbijeno',
    },
    seat: 'Vaše je mjesto rezervirano',
    reference: 'Broj rezervacije',
    linkLater: 'poveznica stiže s pozivnicom',
    bookAnother: 'Rezerviraj još jedan termin',
  },
}
