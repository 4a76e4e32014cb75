import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('cs')
const quoted = (label: string) => `„${label}“`

/** Czech messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Stále se to zpracovává. Může to chvíli trvat',
    summaryMore: (n) => `a ještě ${number(n)} níže`,
    summary: (n) =>
      plural(n, {
        one: 'Pro rezervaci opravte # položku',
        few: 'Pro rezervaci opravte # položky',
        many: 'Pro rezervaci opravte # položky',
        other: 'Pro rezervaci opravte # položek',
      }),
  },
  errors: {
    name: 'Zadejte jméno a příjmení',
    firstName: 'Zadejte jméno',
    lastName: 'Zadejte příjmení',
    emailMissing: 'Zadejte e-mailovou adresu',
    phoneMissing: 'Zadejte telefonní číslo',
    fill: (label) => `Vyplňte pole ${quoted(label)}`,
    choose: (label) => `Vyberte odpověď v poli ${quoted(label)}`,
    tick: (label) => `Chcete-li pokračovat, zaškrtněte pole ${quoted(label)}`,
    email: 'Zadejte e-mailovou adresu ve správném tvaru, například name@example.com',
    emailTooLong: 'Tato e-mailová adresa je příliš dlouhá. Zkontrolujte ji, nebo zadejte jinou',
    emailLetters:
      'Rezervační systém přijímá jen e-mailové adresy z písmen a až z bez diakritiky. Zadejte jinou',
    emailOne: 'Zde zadejte jednu e-mailovou adresu, ostatní přidejte jako hosty',
    emails: (address) =>
      `${quoted(address)} není e-mailová adresa. Zadejte ji ve tvaru name@example.com, nebo ji odeberte`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} je příliš dlouhá e-mailová adresa. Opravte ji, nebo odeberte`,
    emailsLetters: (address) =>
      'Rezervační systém přijímá jen písmena a až z bez diakritiky: ' +
      `změňte adresu ${quoted(address)}, nebo ji odeberte`,
    phone: 'Zadejte telefonní číslo s předvolbou země, například +44 20 7946 0958',
    phoneExtension: 'Zadejte telefonní číslo bez klapky, například +44 20 7946 0958',
    phoneLetters: 'Zadejte telefonní číslo pouze číslicemi, bez slov a písmen',
    phoneOne: 'Zde zadejte jedno telefonní číslo, ne dvě',
    phoneShort: 'Toto telefonní číslo je příliš krátké. Zkontrolujte, zda v něm nechybí číslice',
    phoneLong: 'Toto telefonní číslo je příliš dlouhé. Zkontrolujte, zda v něm není číslice navíc',
    phoneUnknown: 'Zkontrolujte telefonní číslo: v dané zemi takové číslo neexistuje',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Vyberte telefonní číslo, které máte na mysli: ${numbers.join(' nebo ')}`
        : `Potvrďte, že máte na mysli ${numbers.join()}, nebo telefonní číslo změňte`,
    url: 'Zadejte webovou adresu, například https://example.com',
    number: 'Zadejte číslo číslicemi, například 12 nebo 3,5',
    numberWhich: (one, other) =>
      `Toto číslo lze číst dvěma způsoby. Napište ${one} nebo ${other}, podle toho, které máte na mysli`,
    wholeNumber: (max) => `Zadejte celé číslo od 1 do ${number(max)}`,
    tooLong: (max) =>
      max
        ? plural(max, {
            one: 'Zkraťte text na # znak',
            few: 'Zkraťte text nejvýše na # znaky',
            many: 'Zkraťte text nejvýše na # znaku',
            other: 'Zkraťte text nejvýše na # znaků',
          })
        : 'Zkraťte text, je příliš dlouhý',
    tooShort: (min) =>
      min
        ? plural(min, {
            one: 'Napište alespoň # znak',
            few: 'Napište alespoň # znaky',
            many: 'Napište alespoň # znaku',
            other: 'Napište alespoň # znaků',
          })
        : 'Napište více, text je příliš krátký',
    option: 'Vyberte jednu z nabízených odpovědí',
    place: 'Vyberte místo setkání',
    placeAddress: 'Zadejte adresu, kde se setkáme',
    placeText: 'Zadejte, kde se setkáme',
    duplicate: 'Odeberte adresu, která je zde dvakrát',
    emailNotAllowed: 'Tuto e-mailovou adresu zde nelze použít. Zadejte jinou',
    length: 'Vyberte jednu z nabízených délek',
    refused: 'Rezervační systém tuto odpověď nepřijal. Změňte ji a zkuste to znovu',
  },
  outcomes: {
    unknown: {
      title: 'Vaši rezervaci se nepodařilo potvrdit',
      text:
        'Možná ji už máte: než to zkusíte znovu, zkontrolujte svůj e-mail. ' +
        'Všechny zadané údaje zde zůstaly.',
    },
    partial: {
      title: 'Nepodařilo se potvrdit všechny vaše rezervace',
      text:
        'Některé termíny už možná máte rezervované: než to zkusíte znovu, zkontrolujte svůj e-mail. ' +
        'Všechny zadané údaje zde zůstaly.',
    },
    earlier: {
      title: (time, date) => `Předchozí pokus o rezervaci: ${date}, ${time}`,
      text: (when) =>
        `Tento termín už možná máte rezervovaný: ${when}. ` +
        'Než to zkusíte znovu, zkontrolujte svůj e-mail.',
    },
    conflictAfterUnknown: {
      title: 'Váš první pokus možná uspěl',
      text:
        'Tento termín je už obsazený, možná vaší vlastní rezervací: zkontrolujte svůj e-mail. ' +
        'Pokud v něm žádná není, vyberte jiný termín, vaše odpovědi zůstanou zachovány.',
    },
    conflict: {
      title: 'Tento termín už není k dispozici',
      text:
        'Vyberte jiný termín, vaše odpovědi zůstanou zachovány. ' +
        'Pokud už k tomuto termínu máte e-mail, máte ho rezervovaný.',
    },
    conflictFixed: {
      title: 'Tento termín už není k dispozici',
      text:
        'O jiný termín požádejte organizátora, vaše odpovědi zůstanou zachovány. ' +
        'Pokud už k tomuto termínu máte e-mail, máte ho rezervovaný.',
    },
    chooseAnother: 'Vybrat jiný termín',
    verify: {
      title: 'Potvrďte e-mailovou adresu',
      text: 'Organizátor požaduje kód, který odtud nelze odeslat. Kontaktujte prosím organizátora.',
    },
    refused: {
      title: 'Rezervace nebyla přijata',
      text: 'Nic nebylo rezervováno. Pokud si myslíte, že jde o omyl, kontaktujte organizátora.',
    },
    busy: {
      title: 'Příliš mnoho rezervací najednou',
      text: 'Nic nebylo rezervováno. Počkejte minutu a stiskněte tlačítko znovu.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'Znovu to můžete zkusit za # sekundu.',
        few: 'Znovu to můžete zkusit za # sekundy.',
        many: 'Znovu to můžete zkusit za # sekundy.',
        other: 'Znovu to můžete zkusit za # sekund.',
      }),
    moveExisting: 'Přesunout moji stávající rezervaci',
    waitOver: 'Teď to můžete zkusit znovu.',
    guard: {
      title: 'Bezpečnostní kontrola se nedokončila',
      text: 'Nic nebylo rezervováno. Vaše odpovědi zůstaly zachovány: stisknutím tlačítka to zkuste znovu.',
    },
    field: {
      title: 'Rezervační systém nepřijal jednu z odpovědí',
      text: 'Nic nebylo rezervováno. Změňte odpovědi a zkuste to znovu.',
    },
  },
  reasons: {
    seatsFull: 'Všechna místa v tomto termínu jsou obsazená.',
    past: 'Tento termín už uplynul. Pokud ne, zkontrolujte hodiny ve svém zařízení.',
    outOfBounds: 'Tento termín nelze rezervovat, protože je příliš blízko, nebo příliš daleko.',
    bookingLimit: 'Organizátor v tomto období nepřijímá další rezervace.',
    reserved: 'Tento termín si právě teď rezervuje někdo jiný.',
    emailBlocked: 'S touto e-mailovou adresou zde rezervaci provést nelze. Zkuste jinou.',
    loginRequired: 'Rezervaci mohou provést jen lidé, kteří jsou u organizátora přihlášeni.',
    notFound: 'Tato schůzka se už nenabízí.',
    bookerLimit: 'Už máte tolik rezervací, kolik organizátor povoluje.',
    alreadyBooked: 'V tomto termínu už rezervaci máte.',
    payment: 'Platbu se nepodařilo zahájit.',
    notBookable: 'Organizátor ještě nedokončil nastavení této schůzky.',
    tooLarge: 'Vaše odpovědi jsou na odeslání příliš dlouhé. Zkraťte je a zkuste to znovu.',
    likelyBooked:
      'Rezervační systém odpověděl kladně, ale zbytek odpovědi se ztratil: ' +
      's největší pravděpodobností rezervaci máte.',
    secondRequest: 'Opětovným odesláním může vzniknout druhá žádost.',
    secondBooking: 'Opětovným odesláním může vzniknout druhá rezervace, u jiného hostitele.',
    earlierAttempt:
      'Tentokrát nebylo nic rezervováno, ale dřívější pokus možná uspěl: ' +
      'než to zkusíte znovu, zkontrolujte svůj e-mail.',
    codeWrong: 'Tento kód není správný, nebo je příliš starý.',
    alreadyCancelled: 'Tato rezervace už byla zrušena.',
    alreadyMoved: 'Tato rezervace už byla přesunuta na jiný termín.',
    cancelDisabled: 'Organizátor neumožňuje tuto rezervaci zde zrušit.',
  },
  signIn: {
    title: 'Chcete-li si schůzku rezervovat, přihlaste se',
    text: 'Rezervovat ji mohou jen přihlášení lidé.',
    open: 'Přejít na stránku rezervace',
  },
  series: {
    until: (date) => `(poslední: ${date})`,
    clockChange: (zone) => `změna času: ${zone}`,
  },
  verification: {
    title: 'Potvrďte e-mailovou adresu',
    sent: (email) => `Na adresu ${email} jsme poslali kód. Vaše odpovědi zůstaly zachovány.`,
    sentAgain: (email) => `Na adresu ${email} jsme poslali další kód. Vaše odpovědi zůstaly zachovány.`,
    sending: 'Odesílá se kód…',
    notSent: 'Kód se nepodařilo odeslat. Zkuste to za chvíli znovu.',
    tooMany:
      'Příliš mnoho žádostí o kód. Počkejte minutu a požádejte znovu. ' +
      'Kód, který už máte, může být stále platný.',
    label: 'Kód z e-mailu',
    missing: 'Zadejte kód z e-mailu',
    wrong: 'Tento kód není správný, nebo je příliš starý. Zkontrolujte ho, nebo požádejte o nový',
    confirm: 'Potvrdit a rezervovat',
    resend: 'Poslat nový kód',
    resendIn: (seconds) =>
      plural(seconds, {
        one: 'Nový kód za # sekundu',
        few: 'Nový kód za # sekundy',
        many: 'Nový kód za # sekundy',
        other: 'Nový kód za # sekund',
      }),
    back: 'Změnit odpovědi',
  },
  confirmation: {
    booked: 'Máte rezervováno',
    pending: 'Žádost odeslána',
    pendingText: 'Organizátor ji musí potvrdit. Až se tak stane, dostanete e-mail.',
    cancelled: 'Tato rezervace je zrušená',
    rejected: 'Tato rezervace byla zamítnuta',
    other: 'Rezervace doručena',
    emailSent: (address) => `Podrobnosti posíláme na adresu ${address}`,
    when: 'Kdy',
    hostTime: (zone) => `u organizátora (${zone})`,
    length: 'Délka',
    where: 'Kde',
    join: 'Odkaz pro připojení',
    host: 'Hostitel',
    hosts: 'Hostitelé',
    who: 'Rezervace na jméno',
    guests: 'Hosté',
    leftOut: (guests) => `Systém organizátora nepozval: ${guests}`,
    unlisted: (listed, all) =>
      `Rezervační systém uvedl jen část termínů (${number(listed)} z ${number(all)}). ` +
      'Ostatní najdete v e-mailu.',
    moved: (time) => `Vybraný termín: ${time}. Systém organizátora místo něj rezervoval tento.`,
    answers: 'Vaše odpovědi',
    yes: 'Ano',
    no: 'Ne',
    occurrences: (n) =>
      plural(n, { one: '# termín', few: '# termíny', many: '# termínu', other: '# termínů' }),
    status: {
      accepted: 'rezervováno',
      pending: 'čeká na potvrzení',
      cancelled: 'zrušeno',
      rejected: 'zamítnuto',
    },
    seat: 'Vaše místo je rezervované',
    reference: 'Číslo rezervace',
    linkLater: 'odkaz přijde s pozvánkou',
    bookAnother: 'Rezervovat další termín',
  },
}
