import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('sk')

/** Slovak messages of the calendar, the payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Pridať do kalendára',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Kalendár Yahoo',
    file: 'Stiahnuť súbor .ics',
    seriesFile: (n) =>
      plural(n, {
        one: 'Stiahnuť súbor .ics (# termín)',
        few: 'Stiahnuť súbor .ics (# termíny)',
        many: 'Stiahnuť súbor .ics (# termínu)',
        other: 'Stiahnuť súbor .ics (# termínov)',
      }),
    newWindow: '(otvorí sa v novom okne)',
    fileFailed: 'Súbor kalendára sa nepodarilo vytvoriť. Skontrolujte pripojenie a skúste to znova.',
    notOpened: 'Ak sa nič neotvorilo, skopírujte túto adresu do nového okna:',
    notSaved:
      'Ak sa súbor neuložil, znamená to, že táto stránka neumožňuje sťahovanie. ' +
      'Namiesto toho skopírujte podrobnosti.',
    tentative: 'Kým rezerváciu organizátor nepotvrdí, je v kalendári zapísaná ako predbežná.',
    untitled: 'Rezervácia',
    joinAt: (url) => `Pripojiť sa: ${url}`,
    copy: 'Kopírovať podrobnosti',
    copied: 'Skopírované',
    copyByHand: 'Skopírujte tento text:',
    continue: 'Pokračovať',
  },
  payment: {
    title: 'Zatiaľ nezaplatené',
    follows:
      'Toto stretnutie je platené. Tu sa nič neplatí: zaplatíte po rezervácii na stránke organizátora.',
    unclear:
      'Toto stretnutie je platené. Tu sa nič neplatí: opýtajte sa organizátora, ako zaplatiť. ' +
      'Rezervácia platí až po zaplatení.',
    due: 'Organizátor prijíma platbu na vlastnej stránke. Rezervácia platí, až keď tam zaplatíte.',
    ask: 'Tu ste nič nezaplatili. Opýtajte sa organizátora, ako zaplatiť: rezervácia platí až po zaplatení.',
    open: 'Zaplatiť na stránke organizátora',
  },
  cancel: {
    start: 'Zrušiť rezerváciu',
    title: 'Zrušiť túto rezerváciu?',
    reason: 'Dôvod',
    reasonHint: 'Organizátor si ho prečíta',
    which: 'Čo zrušiť',
    all: (n) => `Všetky termíny (${number(n)})`,
    confirm: 'Zrušiť rezerváciu',
    confirming: 'Ruší sa…',
    keep: 'Ponechať',
    done: 'Táto rezervácia je zrušená',
    doneOne: (date) => `Zrušený termín: ${date}`,
    some: 'Niektoré termíny zrušené nie sú',
    unknown: {
      title: 'Zrušenie sa nepodarilo potvrdiť',
      text:
        'Rezervácia už možno zrušená je: skôr než to skúsite znova, skontrolujte si e-mail. ' +
        'Čo ste napísali, tu zostalo.',
    },
    refused: {
      title: 'Rezervácia nebola zrušená',
      text: 'Stále platí. Kontaktujte, prosím, organizátora.',
    },
    notAllowed: 'Organizátor neumožňuje túto rezerváciu tu zrušiť.',
    notFound: 'Rezervačný systém túto rezerváciu nepozná.',
    busy: {
      title: 'Príliš veľa požiadaviek naraz',
      text: 'Rezervácia stále platí. Počkajte minútu a znova stlačte tlačidlo.',
    },
  },
  reschedule: {
    start: 'Zmeniť termín',
    title: 'Vyberte iný termín',
    loading: 'Načítava sa vaša rezervácia',
    present: 'Súčasný termín:',
    chosen: 'Nový termín',
    which: 'Ktorý termín presunúť',
    reason: 'Dôvod zmeny',
    reasonHint: 'Organizátor si ho prečíta',
    confirm: (when) => `Presunúť na ${when}`,
    confirming: 'Presúva sa…',
    keep: 'Ponechať súčasný termín',
    from: (time) => `Pôvodný termín: ${time}`,
    lengthBack: (now, then) => `Dĺžka teraz: ${now}, po presunutí: ${then}.`,
    notFound: {
      title: 'Táto rezervácia sa nenašla',
      text: 'Skontrolujte odkaz, cez ktorý ste sem prišli, alebo kontaktujte organizátora.',
    },
    loadFailed: {
      title: 'Vašu rezerváciu sa nepodarilo načítať',
      text: 'Skontrolujte pripojenie a skúste to znova.',
    },
    cancelled: {
      title: 'Táto rezervácia je zrušená',
      text: 'Nedá sa presunúť. Namiesto toho môžete vytvoriť novú.',
    },
    rejected: {
      title: 'Táto rezervácia bola zamietnutá',
      text: 'Nedá sa presunúť. Namiesto toho môžete vytvoriť novú.',
    },
    moved: { title: 'Táto rezervácia už bola presunutá', text: 'Nový termín nájdete v e-maile.' },
    seatMissing: {
      title: 'Rezervácia tohto miesta sa tu nedá presunúť',
      text: 'Použite odkaz v e-maile alebo kontaktujte organizátora.',
    },
    unknown: {
      title: 'Presunutie rezervácie sa nepodarilo potvrdiť',
      text:
        'Rezervácia už možno presunutá je: skôr než to skúsite znova, skontrolujte si e-mail. ' +
        'Čo ste napísali, tu zostalo.',
    },
    conflict: {
      title: 'Tento termín už nie je k dispozícii',
      text: 'Vaša rezervácia zostáva v súčasnom termíne. Vyberte iný, uvedený dôvod zostane zachovaný.',
    },
    conflictAfterUnknown: {
      title: 'Váš prvý pokus bol možno úspešný',
      text:
        'Tento termín je už obsadený, možno vašou vlastnou rezerváciou: skontrolujte si e-mail. ' +
        'Ak v ňom nič nie je, vyberte iný termín, uvedený dôvod zostane zachovaný.',
    },
    refused: {
      title: 'Vaša rezervácia nebola presunutá',
      text: 'Zostáva v súčasnom termíne. Kontaktujte, prosím, organizátora.',
    },
    busy: {
      title: 'Príliš veľa požiadaviek naraz',
      text: 'Vaša rezervácia zostáva v súčasnom termíne. Počkajte minútu a znova stlačte tlačidlo.',
    },
  },
  manage: {
    booked: 'Vaša rezervácia',
    pending: 'Vaša žiadosť',
    pendingText: 'Organizátor ju musí potvrdiť. Keď sa tak stane, dostanete e-mail.',
    past: 'Toto stretnutie sa už skončilo',
    pastText: 'Rezervácia sa už nedá zmeniť.',
    cancelledBecause: (reason) => `Dôvod: ${reason}`,
    moved: {
      title: 'Táto rezervácia bola presunutá',
      text: 'Teraz má nový termín.',
      open: 'Zobraziť novú rezerváciu',
    },
    seat: 'Zmeny sa tu týkajú len vášho miesta.',
    seatUnchecked: {
      title: 'Vaše miesto sa nepodarilo overiť',
      text:
        'Toto je spoločná rezervácia všetkých účastníkov. ' +
        'Ak už bolo vaše miesto zrušené, tu to neuvidíte.',
    },
    seatGone: {
      title: 'Toto miesto už nemáte',
      text: 'Bolo zrušené alebo presunuté na iný termín. Podrobnosti nájdete v e-maile.',
    },
    seatMissing: {
      title: 'Rezervácia vášho miesta sa tu nedá zmeniť',
      text: 'Použite odkaz v e-maile alebo kontaktujte organizátora.',
    },
  },
  meetings: {
    label: 'Vyberte stretnutie',
    loading: 'Načítavajú sa stretnutia',
    none: {
      title: 'Zatiaľ nie je čo rezervovať',
      text: 'Vráťte sa neskôr alebo kontaktujte organizátora.',
    },
    notFound: {
      title: 'Táto stránka sa nenašla',
      text: 'Skontrolujte odkaz, cez ktorý ste sem prišli, alebo kontaktujte organizátora.',
    },
    loadFailed: {
      title: 'Stretnutia sa nepodarilo načítať',
      text: 'Skontrolujte pripojenie a skúste to znova.',
    },
  },
  pages: {
    choose: 'Vybrať termín',
    guestsHint: 'E-mailové adresy, každá v samostatnom riadku',
    showZone: 'Zobraziť termíny',
    bookChosen: 'Rezervovať vybraný termín',
    stale: {
      title: 'Odošlite, prosím, formulár ešte raz',
      text: 'Bol dlho otvorený, a preto sa nič neodoslalo. Vaše odpovede tu zostali.',
    },
  },
}
