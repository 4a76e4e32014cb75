import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'other'>('sr-Latn')
const quoted = (label: string) => `„${label}“`

/** Serbian messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Obrada još traje. To može da potraje koji trenutak',
    summaryMore: (n) => `i još ${number(n)} niže`,
    summary: (n) =>
      plural(n, {
        one: 'Da biste zakazali, ispravite # stavku',
        few: 'Da biste zakazali, ispravite # stavke',
        other: 'Da biste zakazali, ispravite # stavki',
      }),
  },
  errors: {
    name: 'Unesite ime i prezime',
    firstName: 'Unesite ime',
    lastName: 'Unesite prezime',
    emailMissing: 'Unesite imejl adresu',
    phoneMissing: 'Unesite broj telefona',
    fill: (label) => `Popunite polje ${quoted(label)}`,
    choose: (label) => `Izaberite odgovor u polju ${quoted(label)}`,
    tick: (label) => `Da biste nastavili, označite ${quoted(label)}`,
    email: 'Unesite imejl adresu u ispravnom obliku, na primer name@example.com',
    emailTooLong: 'Ova imejl adresa je predugačka. Proverite je ili unesite drugu',
    emailLetters:
      'Sistem za zakazivanje prima samo imejl adrese sa slovima od a do z, bez kvačica. Unesite drugu',
    emailOne: 'Ovde unesite jednu imejl adresu, a ostale dodajte kao goste',
    emails: (address) =>
      `${quoted(address)} nije imejl adresa. Napišite je u obliku name@example.com ili je uklonite`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} je predugačka imejl adresa. Ispravite je ili uklonite`,
    emailsLetters: (address) =>
      'Sistem za zakazivanje prima samo slova od a do z, bez kvačica: ' +
      `promenite adresu ${quoted(address)} ili je uklonite`,
    phone: 'Unesite broj telefona sa pozivnim brojem države, na primer +44 20 7946 0958',
    phoneExtension: 'Unesite broj telefona bez lokala, na primer +44 20 7946 0958',
    phoneLetters: 'Unesite broj telefona samo ciframa, bez reči i slova',
    phoneOne: 'Ovde unesite jedan broj telefona, a ne dva',
    phoneShort: 'Ovaj broj telefona je prekratak. Proverite da li nedostaje neka cifra',
    phoneLong: 'Ovaj broj telefona je predugačak. Proverite da li ima neka cifra viška',
    phoneUnknown: 'Proverite broj telefona: u toj državi nema takvog broja',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Izaberite broj telefona na koji mislite: ${numbers.join(' ili ')}`
        : `Potvrdite da mislite na ${numbers.join()} ili promenite broj telefona`,
    url: 'Unesite veb adresu, na primer https://example.com',
    number: 'Unesite broj ciframa, na primer 12 ili 3,5',
    numberWhich: (one, other) =>
      `Ovo može da se pročita na dva načina. Napišite ${one} ili ${other}, zavisno od toga na šta mislite`,
    wholeNumber: (max) => `Unesite ceo broj od 1 do ${number(max)}`,
    tooLong: (max) =>
      max
        ? plural(max, {
            one: 'Skratite tekst na najviše # znak',
            few: 'Skratite tekst na najviše # znaka',
            other: 'Skratite tekst na najviše # znakova',
          })
        : 'Skratite tekst: predugačak je',
    tooShort: (min) =>
      min
        ? plural(min, {
            one: 'Napišite najmanje # znak',
            few: 'Napišite najmanje # znaka',
            other: 'Napišite najmanje # znakova',
          })
        : 'Napišite više: tekst je prekratak',
    option: 'Izaberite jedan od ponuđenih odgovora',
    place: 'Izaberite mesto sastanka',
    placeAddress: 'Unesite adresu na kojoj se sastajemo',
    placeText: 'Unesite gde se sastajemo',
    duplicate: 'Uklonite adresu koja se ponavlja',
    emailNotAllowed: 'Ova imejl adresa ne može ovde da se koristi. Unesite drugu',
    length: 'Izaberite jedno od ponuđenih trajanja',
    refused: 'Sistem za zakazivanje nije prihvatio ovaj odgovor. Promenite ga i pokušajte ponovo',
  },
  outcomes: {
    unknown: {
      title: 'Nismo uspeli da potvrdimo vašu rezervaciju',
      text:
        'Možda je već imate: pre nego što pokušate ponovo, proverite imejl. ' +
        'Sve što ste upisali još je ovde.',
    },
    partial: {
      title: 'Nismo uspeli da potvrdimo sve vaše rezervacije',
      text:
        'Neke termine možda već imate zakazane: pre nego što pokušate ponovo, proverite imejl. ' +
        'Sve što ste upisali još je ovde.',
    },
    earlier: {
      title: (time, date) => `Raniji pokušaj zakazivanja: ${date}, ${time}`,
      text: (when) =>
        `Možda već imate rezervaciju za ovaj termin: ${when}. ` +
        'Pre nego što pokušate ponovo, proverite imejl.',
    },
    conflictAfterUnknown: {
      title: 'Vaš prvi pokušaj je možda uspeo',
      text:
        'Ovaj termin je sada zauzet, možda upravo vašom rezervacijom: proverite imejl. ' +
        'Ako je tamo nema, izaberite drugi termin. Vaši odgovori su sačuvani.',
    },
    conflict: {
      title: 'Taj termin više nije dostupan',
      text:
        'Izaberite drugi termin. Vaši odgovori su sačuvani. ' +
        'Ako ste za ovaj već dobili imejl, imate rezervaciju.',
    },
    conflictFixed: {
      title: 'Taj termin više nije dostupan',
      text:
        'Obratite se organizatoru za drugi termin. Vaši odgovori su sačuvani. ' +
        'Ako ste za ovaj termin već dobili imejl, imate rezervaciju.',
    },
    chooseAnother: 'Izaberi drugi termin',
    verify: {
      title: 'Potvrdite imejl adresu',
      text: 'Organizator traži kod koji odavde ne može da se pošalje. Obratite se organizatoru.',
    },
    refused: {
      title: 'Rezervacija nije prihvaćena',
      text: 'Ništa nije zakazano. Ako mislite da je to greška, obratite se organizatoru.',
    },
    busy: {
      title: 'Previše rezervacija odjednom',
      text: 'Ništa nije zakazano. Sačekajte minut, pa ponovo pritisnite dugme.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'Možete da pokušate ponovo za # sekundu.',
        few: 'Možete da pokušate ponovo za # sekunde.',
        other: 'Možete da pokušate ponovo za # sekundi.',
      }),
    moveExisting: 'Pomeri moju postojeću rezervaciju',
    waitOver: 'Sada možete da pokušate ponovo.',
    guard: {
      title: 'Bezbednosna provera nije završena',
      text: 'Ništa nije zakazano. Vaši odgovori su sačuvani: pritisnite dugme da biste pokušali ponovo.',
    },
    field: {
      title: 'Sistem za zakazivanje nije prihvatio jedan od odgovora',
      text: 'Ništa nije zakazano. Promenite odgovore i pokušajte ponovo.',
    },
  },
  reasons: {
    seatsFull: 'Sva mesta u ovom terminu su zauzeta.',
    past: 'Ovaj termin je već prošao. Ako nije, proverite sat na svom uređaju.',
    outOfBounds: 'Ovaj termin ne može da se zakaže jer je preblizu ili predaleko.',
    bookingLimit: 'Organizator u ovom periodu ne prima više rezervacija.',
    reserved: 'Neko drugi upravo sada zakazuje ovaj termin.',
    emailBlocked: 'Sa ovom imejl adresom ovde nije moguće zakazati termin. Pokušajte sa drugom.',
    loginRequired: 'Ovo mogu da zakažu samo osobe koje su prijavljene kod organizatora.',
    notFound: 'Ovaj sastanak više nije u ponudi.',
    bookerLimit: 'Već imate onoliko rezervacija koliko organizator dozvoljava.',
    alreadyBooked: 'Već imate rezervaciju u ovom terminu.',
    payment: 'Plaćanje nije moglo da se pokrene.',
    notBookable: 'Organizator još nije završio podešavanje ovog sastanka.',
    tooLarge: 'Vaši odgovori su predugački za slanje. Skratite ih i pokušajte ponovo.',
    likelyBooked:
      'Sistem za zakazivanje je odgovorio potvrdno, ali se ostatak odgovora izgubio: ' +
      'najverovatnije imate rezervaciju.',
    secondRequest: 'Ponovnim slanjem može nastati drugi zahtev.',
    secondBooking: 'Ponovnim slanjem može nastati druga rezervacija, kod drugog domaćina.',
    earlierAttempt:
      'Ovog puta ništa nije zakazano, ali je raniji pokušaj možda uspeo: ' +
      'pre nego što pokušate ponovo, proverite imejl.',
    codeWrong: 'Ovaj kod nije tačan ili je prestar.',
    alreadyCancelled: 'Ova rezervacija je već otkazana.',
    alreadyMoved: 'Ova rezervacija je već pomerena na drugi termin.',
    cancelDisabled: 'Organizator ne dozvoljava da se ova rezervacija ovde otkaže.',
  },
  signIn: {
    title: 'Prijavite se da biste zakazali ovaj sastanak',
    text: 'Mogu da ga zakažu samo prijavljene osobe.',
    open: 'Idi na stranicu za zakazivanje',
  },
  series: {
    until: (date) => `(poslednji: ${date})`,
    clockChange: (zone) => `pomeranje sata: ${zone}`,
  },
  verification: {
    title: 'Potvrdite imejl adresu',
    sent: (email) => `Poslali smo kod na ${email}. Vaši odgovori su sačuvani.`,
    sentAgain: (email) => `Poslali smo još jedan kod na ${email}. Vaši odgovori su sačuvani.`,
    sending: 'Slanje koda…',
    notSent: 'Slanje koda nije uspelo. Pokušajte ponovo za koji trenutak.',
    tooMany:
      'Kod je zatražen previše puta. Sačekajte minut, pa ga ponovo zatražite. ' +
      'Kod koji već imate možda još važi.',
    label: 'Kod iz imejla',
    missing: 'Unesite kod iz imejla',
    wrong: 'Ovaj kod nije tačan ili je prestar. Proverite ga ili zatražite novi',
    confirm: 'Potvrdi i zakaži',
    resend: 'Pošalji novi kod',
    resendIn: (seconds) =>
      plural(seconds, {
        one: 'Novi kod za # sekundu',
        few: 'Novi kod za # sekunde',
        other: 'Novi kod za # sekundi',
      }),
    back: 'Promeni odgovore',
  },
  confirmation: {
    booked: 'Termin je zakazan',
    pending: 'Zahtev je poslat',
    pendingText: 'Organizator treba da ga potvrdi. Kada se to desi, dobićete imejl.',
    cancelled: 'Ova rezervacija je otkazana',
    rejected: 'Ova rezervacija je odbijena',
    other: 'Rezervacija je primljena',
    emailSent: (address) => `Detalje šaljemo na ${address}`,
    when: 'Kada',
    hostTime: (zone) => `kod organizatora (${zone})`,
    length: 'Trajanje',
    where: 'Gde',
    join: 'Link za pridruživanje',
    host: 'Domaćin',
    hosts: 'Domaćini',
    who: 'Rezervacija na ime',
    guests: 'Gosti',
    leftOut: (guests) => `Sistem organizatora nije pozvao: ${guests}`,
    unlisted: (listed, all) =>
      `Sistem za zakazivanje je naveo samo deo termina (${number(listed)} od ${number(all)}). ` +
      'Ostale potražite u imejlu.',
    moved: (time) => `Izabrali ste termin: ${time}. Sistem organizatora je umesto njega zakazao ovaj.`,
    answers: 'Vaši odgovori',
    yes: 'Da',
    no: 'Ne',
    occurrences: (n) => plural(n, { one: '# termin', few: '# termina', other: '# termina' }),
    status: {
      accepted: 'zakazano',
      pending: 'čeka potvrdu',
      cancelled: 'otkazano',
      rejected: 'odbijeno',
    },
    seat: 'Vaše mesto je rezervisano',
    reference: 'Broj rezervacije',
    linkLater: 'link stiže uz pozivnicu',
    bookAnother: 'Zakaži još jedan termin',
  },
}
