import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('sk')
const quoted = (label: string) => `„${label}“`

/** Slovak messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Stále sa to spracúva. Môže to chvíľu trvať',
    summaryMore: (n) => `a ešte ${number(n)} nižšie`,
    summary: (n) =>
      plural(n, {
        one: 'Na rezerváciu treba opraviť # položku',
        few: 'Na rezerváciu treba opraviť # položky',
        many: 'Na rezerváciu treba opraviť # položky',
        other: 'Na rezerváciu treba opraviť # položiek',
      }),
  },
  errors: {
    name: 'Zadajte meno a priezvisko',
    firstName: 'Zadajte meno',
    lastName: 'Zadajte priezvisko',
    emailMissing: 'Zadajte e-mailovú adresu',
    phoneMissing: 'Zadajte telefónne číslo',
    fill: (label) => `Vyplňte pole ${quoted(label)}`,
    choose: (label) => `Vyberte odpoveď v poli ${quoted(label)}`,
    tick: (label) => `Ak chcete pokračovať, začiarknite pole ${quoted(label)}`,
    email: 'Zadajte e-mailovú adresu v správnom tvare, napríklad name@example.com',
    emailTooLong: 'Táto e-mailová adresa je príliš dlhá. Skontrolujte ju alebo zadajte inú',
    emailLetters:
      'Rezervačný systém prijíma len e-mailové adresy z písmen a až z bez diakritiky. Zadajte inú',
    emailOne: 'Sem zadajte jednu e-mailovú adresu, ostatné pridajte ako hostí',
    emails: (address) =>
      `${quoted(address)} nie je e-mailová adresa. Zadajte ju v tvare name@example.com alebo ju odstráňte`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} je príliš dlhá e-mailová adresa. Opravte ju alebo odstráňte`,
    emailsLetters: (address) =>
      'Rezervačný systém prijíma len písmená a až z bez diakritiky: ' +
      `zmeňte adresu ${quoted(address)} alebo ju odstráňte`,
    phone: 'Zadajte telefónne číslo s predvoľbou krajiny, napríklad +44 20 7946 0958',
    phoneExtension: 'Zadajte telefónne číslo bez klapky, napríklad +44 20 7946 0958',
    phoneLetters: 'Zadajte telefónne číslo iba číslicami, bez slov a písmen',
    phoneOne: 'Sem zadajte jedno telefónne číslo, nie dve',
    phoneShort: 'Toto telefónne číslo je príliš krátke. Skontrolujte, či v ňom nechýba číslica',
    phoneLong: 'Toto telefónne číslo je príliš dlhé. Skontrolujte, či v ňom nie je číslica navyše',
    phoneUnknown: 'Skontrolujte telefónne číslo: v danej krajine také číslo neexistuje',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Vyberte telefónne číslo, ktoré máte na mysli: ${numbers.join(' alebo ')}`
        : `Potvrďte, že máte na mysli ${numbers.join()}, alebo telefónne číslo zmeňte`,
    url: 'Zadajte webovú adresu, napríklad https://example.com',
    number: 'Zadajte číslo číslicami, napríklad 12 alebo 3,5',
    numberWhich: (one, other) =>
      `Toto číslo sa dá čítať dvoma spôsobmi. Napíšte ${one} alebo ${other} podľa toho, ktoré máte na mysli`,
    wholeNumber: (max) => `Zadajte celé číslo od 1 do ${number(max)}`,
    tooLong: (max) =>
      max
        ? plural(max, {
            one: 'Skráťte text na # znak',
            few: 'Skráťte text najviac na # znaky',
            many: 'Skráťte text najviac na # znaku',
            other: 'Skráťte text najviac na # znakov',
          })
        : 'Skráťte text, je príliš dlhý',
    tooShort: (min) =>
      min
        ? plural(min, {
            one: 'Napíšte aspoň # znak',
            few: 'Napíšte aspoň # znaky',
            many: 'Napíšte aspoň # znaku',
            other: 'Napíšte aspoň # znakov',
          })
        : 'Napíšte viac, text je príliš krátky',
    option: 'Vyberte jednu z ponúkaných odpovedí',
    place: 'Vyberte miesto stretnutia',
    placeAddress: 'Zadajte adresu, kde sa stretneme',
    placeText: 'Zadajte, kde sa stretneme',
    duplicate: 'Odstráňte adresu, ktorá je tu dvakrát',
    emailNotAllowed: 'Táto e-mailová adresa sa tu nedá použiť. Zadajte inú',
    length: 'Vyberte jednu z ponúkaných dĺžok',
    refused: 'Rezervačný systém túto odpoveď neprijal. Zmeňte ju a skúste to znova',
  },
  outcomes: {
    unknown: {
      title: 'Vašu rezerváciu sa nepodarilo potvrdiť',
      text:
        'Možno ju už máte: skôr než to skúsite znova, skontrolujte si e-mail. ' +
        'Všetko, čo ste zadali, tu zostalo.',
    },
    partial: {
      title: 'Nepodarilo sa potvrdiť všetky vaše rezervácie',
      text:
        'Niektoré termíny už možno máte rezervované: skôr než to skúsite znova, skontrolujte si e-mail. ' +
        'Všetko, čo ste zadali, tu zostalo.',
    },
    earlier: {
      title: (time, date) => `Predchádzajúci pokus o rezerváciu: ${date}, ${time}`,
      text: (when) =>
        `Tento termín už možno máte rezervovaný: ${when}. ` +
        'Skôr než to skúsite znova, skontrolujte si e-mail.',
    },
    conflictAfterUnknown: {
      title: 'Váš prvý pokus bol možno úspešný',
      text:
        'Tento termín je už obsadený, možno vašou vlastnou rezerváciou: skontrolujte si e-mail. ' +
        'Ak v ňom žiadna nie je, vyberte iný termín, vaše odpovede zostanú zachované.',
    },
    conflict: {
      title: 'Tento termín už nie je k dispozícii',
      text:
        'Vyberte iný termín, vaše odpovede zostanú zachované. ' +
        'Ak už k tomuto termínu máte e-mail, máte ho rezervovaný.',
    },
    conflictFixed: {
      title: 'Tento termín už nie je k dispozícii',
      text:
        'Ak chcete iný termín, kontaktujte organizátora. Vaše odpovede zostanú zachované. ' +
        'Ak už k tomuto termínu máte e-mail, máte ho rezervovaný.',
    },
    chooseAnother: 'Vybrať iný termín',
    verify: {
      title: 'Potvrďte e-mailovú adresu',
      text: 'Organizátor požaduje kód, ktorý sa odtiaľto nedá poslať. Kontaktujte, prosím, organizátora.',
    },
    refused: {
      title: 'Rezervácia nebola prijatá',
      text: 'Nič sa nerezervovalo. Ak si myslíte, že ide o omyl, kontaktujte organizátora.',
    },
    busy: {
      title: 'Príliš veľa rezervácií naraz',
      text: 'Nič sa nerezervovalo. Počkajte minútu a znova stlačte tlačidlo.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'Znova to môžete skúsiť o # sekundu.',
        few: 'Znova to môžete skúsiť o # sekundy.',
        many: 'Znova to môžete skúsiť o # sekundy.',
        other: 'Znova to môžete skúsiť o # sekúnd.',
      }),
    moveExisting: 'Presunúť moju existujúcu rezerváciu',
    waitOver: 'Teraz to môžete skúsiť znova.',
    guard: {
      title: 'Bezpečnostná kontrola sa nedokončila',
      text: 'Nič sa nerezervovalo. Vaše odpovede zostali zachované: stlačením tlačidla to skúste znova.',
    },
    field: {
      title: 'Rezervačný systém neprijal jednu z odpovedí',
      text: 'Nič sa nerezervovalo. Zmeňte odpovede a skúste to znova.',
    },
  },
  reasons: {
    seatsFull: 'Všetky miesta v tomto termíne sú obsadené.',
    past: 'Tento termín už uplynul. Ak nie, skontrolujte hodiny vo svojom zariadení.',
    outOfBounds: 'Tento termín sa nedá rezervovať, pretože je príliš blízko alebo príliš ďaleko.',
    bookingLimit: 'Organizátor v tomto období neprijíma ďalšie rezervácie.',
    reserved: 'Tento termín si práve teraz rezervuje niekto iný.',
    emailBlocked: 'S touto e-mailovou adresou sa tu rezervovať nedá. Skúste inú.',
    loginRequired: 'Rezervovať môžu len ľudia, ktorí sú u organizátora prihlásení.',
    notFound: 'Toto stretnutie sa už neponúka.',
    bookerLimit: 'Už máte toľko rezervácií, koľko organizátor povoľuje.',
    alreadyBooked: 'V tomto termíne už rezerváciu máte.',
    payment: 'Platbu sa nepodarilo začať.',
    notBookable: 'Organizátor ešte nedokončil nastavenie tohto stretnutia.',
    tooLarge: 'Vaše odpovede sú na odoslanie príliš dlhé. Skráťte ich a skúste to znova.',
    likelyBooked:
      'Rezervačný systém odpovedal kladne, ale zvyšok odpovede sa stratil: ' +
      's najväčšou pravdepodobnosťou rezerváciu máte.',
    secondRequest: 'Opätovným odoslaním môže vzniknúť druhá žiadosť.',
    secondBooking: 'Opätovným odoslaním môže vzniknúť druhá rezervácia, u iného hostiteľa.',
    earlierAttempt:
      'Tentoraz sa nič nerezervovalo, ale skorší pokus bol možno úspešný: ' +
      'skôr než to skúsite znova, skontrolujte si e-mail.',
    codeWrong: 'Tento kód nie je správny alebo je príliš starý.',
    alreadyCancelled: 'Táto rezervácia už bola zrušená.',
    alreadyMoved: 'Táto rezervácia už bola presunutá na iný termín.',
    cancelDisabled: 'Organizátor neumožňuje túto rezerváciu tu zrušiť.',
  },
  signIn: {
    title: 'Ak si chcete stretnutie rezervovať, prihláste sa',
    text: 'Rezervovať ho môžu len prihlásení ľudia.',
    open: 'Prejsť na stránku rezervácie',
  },
  series: {
    until: (date) => `(posledný: ${date})`,
    clockChange: (zone) => `zmena času: ${zone}`,
  },
  verification: {
    title: 'Potvrďte e-mailovú adresu',
    sent: (email) => `Na adresu ${email} sme poslali kód. Vaše odpovede zostali zachované.`,
    sentAgain: (email) => `Na adresu ${email} sme poslali ďalší kód. Vaše odpovede zostali zachované.`,
    sending: 'Posiela sa kód…',
    notSent: 'Kód sa nepodarilo poslať. Skúste to o chvíľu znova.',
    tooMany:
      'Príliš veľa žiadostí o kód. Počkajte minútu a požiadajte znova. ' +
      'Kód, ktorý už máte, môže byť stále platný.',
    label: 'Kód z e-mailu',
    missing: 'Zadajte kód z e-mailu',
    wrong: 'Tento kód nie je správny alebo je príliš starý. Skontrolujte ho alebo požiadajte o nový',
    confirm: 'Potvrdiť a rezervovať',
    resend: 'Poslať nový kód',
    resendIn: (seconds) =>
      plural(seconds, {
        one: 'Nový kód o # sekundu',
        few: 'Nový kód o # sekundy',
        many: 'Nový kód o # sekundy',
        other: 'Nový kód o # sekúnd',
      }),
    back: 'Zmeniť odpovede',
  },
  confirmation: {
    booked: 'Máte rezervované',
    pending: 'Žiadosť odoslaná',
    pendingText: 'Organizátor ju musí potvrdiť. Keď sa tak stane, dostanete e-mail.',
    cancelled: 'Táto rezervácia je zrušená',
    rejected: 'Táto rezervácia bola zamietnutá',
    other: 'Rezervácia doručená',
    emailSent: (address) => `Podrobnosti posielame na adresu ${address}`,
    when: 'Kedy',
    hostTime: (zone) => `u organizátora (${zone})`,
    length: 'Dĺžka',
    where: 'Kde',
    join: 'Odkaz na pripojenie',
    host: 'Hostiteľ',
    hosts: 'Hostitelia',
    who: 'Rezervácia na meno',
    guests: 'Hostia',
    leftOut: (guests) => `Systém organizátora nepozval: ${guests}`,
    unlisted: (listed, all) =>
      `Rezervačný systém uviedol len časť termínov (${number(listed)} z ${number(all)}). ` +
      'Ostatné nájdete v e-maile.',
    moved: (time) => `Vybrali ste termín: ${time}. Systém organizátora namiesto neho rezervoval tento.`,
    answers: 'Vaše odpovede',
    yes: 'Áno',
    no: 'Nie',
    occurrences: (n) =>
      plural(n, { one: '# termín', few: '# termíny', many: '# termínu', other: '# termínov' }),
    status: {
      accepted: 'rezervované',
      pending: 'čaká na potvrdenie',
      cancelled: 'zrušené',
      rejected: 'zamietnuté',
    },
    seat: 'Vaše miesto je rezervované',
    reference: 'Číslo rezervácie',
    linkLater: 'odkaz príde s pozvánkou',
    bookAnother: 'Rezervovať ďalší termín',
  },
}
