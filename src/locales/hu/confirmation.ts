import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('hu')

/** Hungarian messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Hozzáadás a naptárhoz',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo naptár',
    file: '.ics fájl letöltése',
    seriesFile: (n) =>
      plural(n, { one: '.ics fájl letöltése (# alkalom)', other: '.ics fájl letöltése (# alkalom)' }),
    newWindow: '(új ablakban nyílik meg)',
    fileFailed: 'Nem sikerült elkészíteni a naptárfájlt. Ellenőrizze a kapcsolatot, majd próbálja újra.',
    notOpened: 'Ha semmi sem nyílt meg, másolja ezt a címet egy új ablakba:',
    notSaved:
      'Ha nem mentődött el fájl, ez az oldal nem engedi a letöltést. Másolja ki inkább a részleteket.',
    tentative: 'Amíg a szervező meg nem erősíti, feltételesként szerepel a naptárban.',
    untitled: 'Foglalás',
    joinAt: (url) => `Csatlakozás: ${url}`,
    copy: 'Részletek másolása',
    copied: 'Másolva',
    copyByHand: 'Másolja ki ezt a szöveget:',
    continue: 'Folytatás',
  },
  payment: {
    title: 'Még nincs kifizetve',
    follows: 'Ez a találkozó díjköteles. Itt nem kell fizetnie: a foglalás után a szervező oldalán fizethet.',
    unclear:
      'Ez a találkozó díjköteles. Itt nem kell fizetnie: kérdezze meg a szervezőt a fizetés módjáról. ' +
      'A foglalás csak a fizetés után érvényes.',
    due: 'A díjat a szervező a saját oldalán szedi be. A foglalás csak az ottani fizetés után érvényes.',
    ask:
      'Itt nem történt fizetés. Kérdezze meg a szervezőt a fizetés módjáról: ' +
      'a foglalás csak a fizetés után érvényes.',
    open: 'Fizetés a szervező oldalán',
  },
  cancel: {
    start: 'Foglalás lemondása',
    title: 'Lemondja ezt a foglalást?',
    reason: 'Indoklás',
    reasonHint: 'A szervező el fogja olvasni',
    which: 'Mit mond le?',
    all: (n) => plural(n, { one: 'Az egyetlen alkalom', other: 'Az összes alkalom (#)' }),
    confirm: 'Foglalás lemondása',
    confirming: 'Lemondás folyamatban…',
    keep: 'Foglalás megtartása',
    done: 'A foglalás lemondása megtörtént',
    doneOne: (date) => `Lemondva: ${date}`,
    some: 'Nem minden alkalom lemondása sikerült',
    unknown: {
      title: 'Nem tudtuk megerősíteni, hogy a lemondás sikerült',
      text:
        'Lehet, hogy a lemondás már megtörtént: mielőtt újra próbálkozik, nézze meg az e-mailjeit. ' +
        'Amit beírt, még itt van.',
    },
    refused: {
      title: 'A foglalás lemondása nem történt meg',
      text: 'A foglalás továbbra is érvényes. Kérjük, forduljon a szervezőhöz.',
    },
    notAllowed: 'A szervező nem engedi, hogy ezt a foglalást itt lemondják.',
    notFound: 'A foglalási szolgáltatás nem ismeri ezt a foglalást.',
    busy: {
      title: 'Egyszerre túl sok a kérés',
      text: 'A foglalás továbbra is érvényes. Várjon egy percet, majd nyomja meg újra a gombot.',
    },
  },
  reschedule: {
    start: 'Időpont módosítása',
    title: 'Válasszon másik időpontot',
    loading: 'A foglalás betöltése folyamatban van',
    present: 'Jelenlegi időpont',
    chosen: 'Új időpont',
    which: 'Melyik alkalmat helyezi át?',
    reason: 'A módosítás oka',
    reasonHint: 'A szervező el fogja olvasni',
    confirm: (when) => `Áthelyezés ide: ${when}`,
    confirming: 'Áthelyezés folyamatban…',
    keep: 'A jelenlegi időpont megtartása',
    from: (time) => `Korábbi időpont: ${time}`,
    lengthBack: (now, then) => `Jelenlegi időtartama: ${now}; az áthelyezés után: ${then}.`,
    notFound: {
      title: 'Ez a foglalás nem található',
      text: 'Ellenőrizze a hivatkozást, amelyen érkezett, vagy forduljon a szervezőhöz.',
    },
    loadFailed: {
      title: 'Nem sikerült betölteni a foglalását',
      text: 'Ellenőrizze a kapcsolatot, majd próbálja újra.',
    },
    cancelled: {
      title: 'Ezt a foglalást lemondták',
      text: 'Nem helyezhető át. Új foglalást viszont készíthet.',
    },
    rejected: {
      title: 'Ezt a foglalást elutasították',
      text: 'Nem helyezhető át. Új foglalást viszont készíthet.',
    },
    moved: {
      title: 'Ezt a foglalást már áthelyezték',
      text: 'A mostani időpontot az e-mailben találja.',
    },
    seatMissing: {
      title: 'Ez a férőhely itt nem helyezhető át másik időpontra',
      text: 'Használja az e-mailben kapott hivatkozást, vagy forduljon a szervezőhöz.',
    },
    unknown: {
      title: 'Nem tudtuk megerősíteni, hogy a foglalás áthelyezése sikerült',
      text:
        'Lehet, hogy már megtörtént: mielőtt újra próbálkozik, nézze meg az e-mailjeit. ' +
        'Amit beírt, még itt van.',
    },
    conflict: {
      title: 'Ez az időpont már nem szabad',
      text: 'A foglalása a jelenlegi időpontjában marad. Válasszon másikat; az indoklását megőrizzük.',
    },
    conflictAfterUnknown: {
      title: 'Lehet, hogy az első kísérlete sikerült',
      text:
        'Ez az időpont már foglalt, talán éppen az Ön foglalása miatt: nézze meg az e-mailjeit. ' +
        'Ha nem írnak róla, válasszon másik időpontot; az indoklását megőrizzük.',
    },
    refused: {
      title: 'A foglalás áthelyezése nem történt meg',
      text: 'A jelenlegi időpontjában marad. Kérjük, forduljon a szervezőhöz.',
    },
    busy: {
      title: 'Egyszerre túl sok a kérés',
      text: 'A foglalása a jelenlegi időpontjában marad. Várjon egy percet, majd nyomja meg újra a gombot.',
    },
  },
  manage: {
    booked: 'Az Ön foglalása',
    pending: 'Az Ön kérése',
    pendingText: 'A szervezőnek még meg kell erősítenie. Amikor ez megtörténik, e-mailt kap.',
    past: 'Ez a találkozó már véget ért',
    pastText: 'A foglalás már nem módosítható.',
    cancelledBecause: (reason) => `Indoklás: ${reason}`,
    moved: {
      title: 'Ezt a foglalást áthelyezték',
      text: 'Most már másik időpontra szól.',
      open: 'Az új foglalás megjelenítése',
    },
    seat: 'Itt csak az Ön helye módosul.',
    seatUnchecked: {
      title: 'Nem sikerült ellenőrizni a helyét',
      text: 'Ez az összes résztvevő közös foglalása. Ha a helyét már lemondták, az itt nem látszik.',
    },
    seatGone: {
      title: 'Ez a hely már nem az Öné',
      text: 'Lemondták vagy másik időpontra helyezték át. A részleteket az e-mailben találja.',
    },
    seatMissing: {
      title: 'A helye itt nem módosítható',
      text: 'Használja az e-mailben kapott hivatkozást, vagy forduljon a szervezőhöz.',
    },
  },
  meetings: {
    label: 'Válasszon találkozót',
    loading: 'A találkozók betöltése folyamatban van',
    none: {
      title: 'Még nincs mire foglalni',
      text: 'Nézzen vissza később, vagy forduljon a szervezőhöz.',
    },
    notFound: {
      title: 'Ez az oldal nem található',
      text: 'Ellenőrizze a hivatkozást, amelyen érkezett, vagy forduljon a szervezőhöz.',
    },
    loadFailed: {
      title: 'Nem sikerült betölteni a találkozókat',
      text: 'Ellenőrizze a kapcsolatot, majd próbálja újra.',
    },
  },
  pages: {
    choose: 'Időpont kiválasztása',
    guestsHint: 'E-mail-címek, soronként egy',
    showZone: 'Időpontok megjelenítése',
    bookChosen: 'A kiválasztott időpont lefoglalása',
    stale: {
      title: 'Kérjük, küldje el még egyszer az űrlapot',
      text: 'Az űrlap sokáig volt nyitva, ezért semmit sem küldtünk el. A válaszai még itt vannak.',
    },
  },
}
