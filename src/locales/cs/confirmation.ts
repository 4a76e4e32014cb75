import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('cs')

/** Czech messages of the calendar, the payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Přidat do kalendáře',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Kalendář Yahoo',
    file: 'Stáhnout soubor .ics',
    seriesFile: (n) =>
      plural(n, {
        one: 'Stáhnout soubor .ics (# termín)',
        few: 'Stáhnout soubor .ics (# termíny)',
        many: 'Stáhnout soubor .ics (# termínu)',
        other: 'Stáhnout soubor .ics (# termínů)',
      }),
    newWindow: '(otevře se v novém okně)',
    fileFailed: 'Soubor kalendáře se nepodařilo vytvořit. Zkontrolujte připojení a zkuste to znovu.',
    notOpened: 'Pokud se nic neotevřelo, zkopírujte tuto adresu do nového okna:',
    notSaved:
      'Pokud se soubor neuložil, znamená to, že tato stránka neumožňuje stahování. ' +
      'Zkopírujte místo toho podrobnosti.',
    tentative: 'Dokud rezervaci organizátor nepotvrdí, je v kalendáři zapsaná jako předběžná.',
    untitled: 'Rezervace',
    joinAt: (url) => `Připojit se: ${url}`,
    copy: 'Kopírovat podrobnosti',
    copied: 'Zkopírováno',
    copyByHand: 'Zkopírujte tento text:',
    continue: 'Pokračovat',
  },
  payment: {
    title: 'Zatím nezaplaceno',
    follows: 'Tato schůzka je placená. Zde se nic neplatí: zaplatíte po rezervaci na stránce organizátora.',
    unclear:
      'Tato schůzka je placená. Zde se nic neplatí: zeptejte se organizátora, jak zaplatit. ' +
      'Rezervace platí až po zaplacení.',
    due: 'Organizátor přijímá platbu na vlastní stránce. Rezervace platí, až když tam zaplatíte.',
    ask: 'Zde nebylo nic zaplaceno. Zeptejte se organizátora, jak zaplatit: rezervace platí až po zaplacení.',
    open: 'Zaplatit na stránce organizátora',
  },
  cancel: {
    start: 'Zrušit rezervaci',
    title: 'Zrušit tuto rezervaci?',
    reason: 'Důvod',
    reasonHint: 'Organizátor si ho přečte',
    which: 'Co zrušit',
    all: (n) => `Všechny termíny (${number(n)})`,
    confirm: 'Zrušit rezervaci',
    confirming: 'Ruší se…',
    keep: 'Ponechat',
    done: 'Tato rezervace je zrušená',
    doneOne: (date) => `Zrušený termín: ${date}`,
    some: 'Některé termíny zrušené nejsou',
    unknown: {
      title: 'Zrušení se nepodařilo potvrdit',
      text:
        'Rezervace už možná zrušená je: než to zkusíte znovu, zkontrolujte svůj e-mail. ' +
        'Napsaný text zde zůstal.',
    },
    refused: {
      title: 'Rezervace nebyla zrušena',
      text: 'Stále platí. Kontaktujte prosím organizátora.',
    },
    notAllowed: 'Organizátor neumožňuje tuto rezervaci zde zrušit.',
    notFound: 'Rezervační systém tuto rezervaci nezná.',
    busy: {
      title: 'Příliš mnoho požadavků najednou',
      text: 'Rezervace stále platí. Počkejte minutu a stiskněte tlačítko znovu.',
    },
  },
  reschedule: {
    start: 'Změnit termín',
    title: 'Vyberte jiný termín',
    loading: 'Načítá se vaše rezervace',
    present: 'Současný termín:',
    chosen: 'Nový termín',
    which: 'Který termín přesunout',
    reason: 'Důvod změny',
    reasonHint: 'Organizátor si ho přečte',
    confirm: (when) => `Přesunout na ${when}`,
    confirming: 'Přesouvá se…',
    keep: 'Ponechat současný termín',
    from: (time) => `Původní termín: ${time}`,
    lengthBack: (now, then) => `Délka nyní: ${now}, po přesunutí: ${then}.`,
    notFound: {
      title: 'Tato rezervace nebyla nalezena',
      text: 'Zkontrolujte odkaz, který vás sem přivedl, nebo kontaktujte organizátora.',
    },
    loadFailed: {
      title: 'Vaši rezervaci se nepodařilo načíst',
      text: 'Zkontrolujte připojení a zkuste to znovu.',
    },
    cancelled: {
      title: 'Tato rezervace je zrušená',
      text: 'Nelze ji přesunout. Můžete místo toho vytvořit novou.',
    },
    rejected: {
      title: 'Tato rezervace byla zamítnuta',
      text: 'Nelze ji přesunout. Můžete místo toho vytvořit novou.',
    },
    moved: { title: 'Tato rezervace už byla přesunuta', text: 'Nový termín najdete v e-mailu.' },
    seatMissing: {
      title: 'Rezervaci tohoto místa zde nelze přesunout',
      text: 'Použijte odkaz v e-mailu, nebo kontaktujte organizátora.',
    },
    unknown: {
      title: 'Přesunutí rezervace se nepodařilo potvrdit',
      text:
        'Rezervace už možná přesunutá je: než to zkusíte znovu, zkontrolujte svůj e-mail. ' +
        'Napsaný text zde zůstal.',
    },
    conflict: {
      title: 'Tento termín už není k dispozici',
      text: 'Vaše rezervace zůstává v současném termínu. Vyberte jiný, uvedený důvod zůstane zachován.',
    },
    conflictAfterUnknown: {
      title: 'Váš první pokus možná uspěl',
      text:
        'Tento termín je už obsazený, možná vaší vlastní rezervací: zkontrolujte svůj e-mail. ' +
        'Pokud v něm nic není, vyberte jiný termín, uvedený důvod zůstane zachován.',
    },
    refused: {
      title: 'Vaše rezervace nebyla přesunuta',
      text: 'Zůstává v současném termínu. Kontaktujte prosím organizátora.',
    },
    busy: {
      title: 'Příliš mnoho požadavků najednou',
      text: 'Vaše rezervace zůstává v současném termínu. Počkejte minutu a stiskněte tlačítko znovu.',
    },
  },
  manage: {
    booked: 'Vaše rezervace',
    pending: 'Vaše žádost',
    pendingText: 'Organizátor ji musí potvrdit. Až se tak stane, dostanete e-mail.',
    past: 'Tato schůzka už proběhla',
    pastText: 'Rezervaci už nelze změnit.',
    cancelledBecause: (reason) => `Důvod: ${reason}`,
    moved: {
      title: 'Tato rezervace byla přesunuta',
      text: 'Má teď nový termín.',
      open: 'Zobrazit novou rezervaci',
    },
    seat: 'Změny se zde týkají jen vašeho místa.',
    seatUnchecked: {
      title: 'Vaše místo se nepodařilo ověřit',
      text:
        'Toto je společná rezervace všech účastníků. ' +
        'Pokud už bylo vaše místo zrušeno, zde to neuvidíte.',
    },
    seatGone: {
      title: 'Toto místo už nemáte',
      text: 'Bylo zrušeno, nebo přesunuto na jiný termín. Podrobnosti najdete v e-mailu.',
    },
    seatMissing: {
      title: 'Rezervaci vašeho místa zde nelze změnit',
      text: 'Použijte odkaz v e-mailu, nebo kontaktujte organizátora.',
    },
  },
  meetings: {
    label: 'Vyberte schůzku',
    loading: 'Načítají se schůzky',
    none: {
      title: 'Zatím není co rezervovat',
      text: 'Vraťte se později, nebo kontaktujte organizátora.',
    },
    notFound: {
      title: 'Tato stránka nebyla nalezena',
      text: 'Zkontrolujte odkaz, který vás sem přivedl, nebo kontaktujte organizátora.',
    },
    loadFailed: {
      title: 'Schůzky se nepodařilo načíst',
      text: 'Zkontrolujte připojení a zkuste to znovu.',
    },
  },
  pages: {
    choose: 'Vybrat termín',
    guestsHint: 'E-mailové adresy, každá na samostatném řádku',
    showZone: 'Zobrazit termíny',
    bookChosen: 'Rezervovat vybraný termín',
    stale: {
      title: 'Odešlete prosím formulář ještě jednou',
      text: 'Byl dlouho otevřený, a proto se nic neodeslalo. Vaše odpovědi zde zůstaly.',
    },
  },
}
