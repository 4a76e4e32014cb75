import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('ca')
const quoted = (label: string) => `«${label}»`
const dates = (n: number) => plural(n, { one: '# data', many: '# de dates', other: '# dates' })
const seconds = (n: number) => plural(n, { one: '# segon', many: '# de segons', other: '# segons' })
const characters = (n: number) =>
  plural(n, { one: '# caràcter', many: '# de caràcters', other: '# caràcters' })

/** Catalan messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Encara hi treballem. Pot trigar un moment',
    summaryMore: (n) => `i ${number(n)} més a sota`,
    summary: (n) =>
      plural(n, {
        one: 'Corregiu # camp per reservar',
        many: 'Corregiu # de camps per reservar',
        other: 'Corregiu # camps per reservar',
      }),
  },
  errors: {
    name: 'Escriviu el vostre nom i cognoms',
    firstName: 'Escriviu el vostre nom',
    lastName: 'Escriviu els vostres cognoms',
    emailMissing: 'Escriviu el vostre correu electrònic',
    phoneMissing: 'Escriviu el vostre número de telèfon',
    fill: (label) => `Empleneu ${quoted(label)}`,
    choose: (label) => `Trieu una resposta per a ${quoted(label)}`,
    tick: (label) => `Marqueu ${quoted(label)} per continuar`,
    email: 'Escriviu un correu electrònic amb el format correcte, per exemple name@example.com',
    emailTooLong: 'Aquest correu electrònic és massa llarg. Reviseu-lo o escriviu-ne un altre',
    emailLetters:
      'El servei de reserves només admet correus electrònics amb lletres de la A a la Z. ' +
      'Escriviu-ne un altre',
    emailOne: 'Escriviu aquí un sol correu electrònic; afegiu els altres com a convidats',
    emails: (address) =>
      `${quoted(address)} no és un correu electrònic. Escriviu-lo com name@example.com o suprimiu-lo`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} és massa llarg per a un correu electrònic. ` +
      'Corregiu-lo o suprimiu-lo',
    emailsLetters: (address) =>
      'El servei de reserves només admet lletres de la A a la Z: ' +
      `canvieu ${quoted(address)} o suprimiu-lo`,
    phone: 'Escriviu un número de telèfon amb el prefix del país, per exemple +44 20 7946 0958',
    phoneExtension: 'Escriviu un número de telèfon sense extensió, per exemple +44 20 7946 0958',
    phoneLetters: 'Escriviu el número de telèfon només amb xifres, sense paraules ni lletres',
    phoneOne: 'Escriviu aquí un sol número de telèfon, no dos',
    phoneShort: 'Aquest número de telèfon és massa curt. Comproveu que no hi falti cap xifra',
    phoneLong: 'Aquest número de telèfon és massa llarg. Comproveu que no hi hagi cap xifra repetida',
    phoneUnknown: 'Reviseu aquest número de telèfon: en aquest país no existeix',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Trieu el número de telèfon correcte: ${numbers.join(' o ')}`
        : `Confirmeu que el número és ${numbers.join()} o canvieu el número de telèfon`,
    url: 'Escriviu una adreça web, per exemple https://example.com',
    number: 'Escriviu un nombre en xifres, per exemple 12 o 3,5',
    numberWhich: (one, other) =>
      `Això es pot llegir de dues maneres. Escriviu el nombre que correspongui: ${one} o ${other}`,
    wholeNumber: (max) => `Escriviu un nombre enter de l’1 al ${number(max)}`,
    tooLong: (max) =>
      max ? `Escurceu el text a ${characters(max)} com a màxim` : 'Escurceu el text: és massa llarg',
    tooShort: (min) =>
      min ? `Escriviu com a mínim ${characters(min)}` : 'Escriviu una mica més: el text és massa curt',
    option: 'Trieu una de les respostes disponibles',
    place: 'Trieu el lloc de la cita',
    placeAddress: 'Escriviu l’adreça de la cita',
    placeText: 'Escriviu el lloc de la cita',
    duplicate: 'Suprimiu l’adreça que apareix dues vegades',
    emailNotAllowed: 'Aquest correu electrònic no es pot fer servir aquí. Escriviu-ne un altre',
    length: 'Trieu una de les durades disponibles',
    refused: 'El servei de reserves no ha acceptat aquesta resposta. Canvieu-la i torneu-ho a provar',
  },
  outcomes: {
    unknown: {
      title: 'No hem pogut confirmar la vostra reserva',
      text:
        'És possible que ja estigui feta: consulteu el correu abans de tornar-ho a provar. ' +
        'Tot el que heu escrit continua aquí.',
    },
    partial: {
      title: 'No hem pogut confirmar totes les vostres reserves',
      text:
        'És possible que algunes dates ja estiguin reservades: ' +
        'consulteu el correu abans de tornar-ho a provar. Tot el que heu escrit continua aquí.',
    },
    earlier: {
      title: (time, date) => `Hi va haver un intent de reserva el ${date}, ${time}`,
      text: (when) =>
        `És possible que ja tingueu una reserva per al ${when}. ` +
        'Consulteu el correu abans de tornar-ho a provar.',
    },
    conflictAfterUnknown: {
      title: 'És possible que el primer intent hagi funcionat',
      text:
        'Aquesta hora ara està ocupada, potser per la vostra pròpia reserva: consulteu el correu. ' +
        'Si no hi trobeu res, trieu una altra hora; les vostres respostes es conserven.',
    },
    conflict: {
      title: 'Aquesta hora ja no està disponible',
      text:
        'Trieu una altra hora; les vostres respostes es conserven. ' +
        'Si ja heu rebut un correu sobre aquesta hora, la vostra reserva està feta.',
    },
    conflictFixed: {
      title: 'Aquesta hora ja no està disponible',
      text:
        'Poseu-vos en contacte amb l’organitzador per acordar una altra hora; ' +
        'les vostres respostes es conserven. ' +
        'Si ja heu rebut un correu sobre aquesta hora, la vostra reserva està feta.',
    },
    chooseAnother: 'Tria una altra hora',
    verify: {
      title: 'Confirmeu el vostre correu electrònic',
      text:
        'L’organitzador demana un codi que no es pot enviar des d’aquí. ' +
        'Poseu-vos en contacte amb l’organitzador.',
    },
    refused: {
      title: 'Aquesta reserva no s’ha acceptat',
      text: 'No s’ha reservat res. Si creieu que és un error, poseu-vos en contacte amb l’organitzador.',
    },
    busy: {
      title: 'Massa reserves alhora',
      text: 'No s’ha reservat res. Espereu un minut i torneu a prémer el botó.',
    },
    wait: (n) => `Podreu tornar-ho a provar d’aquí a ${seconds(n)}.`,
    moveExisting: 'Canvia la meva reserva actual',
    waitOver: 'Ja podeu tornar-ho a provar.',
    guard: {
      title: 'La comprovació de seguretat no s’ha completat',
      text:
        'No s’ha reservat res. Les vostres respostes es conserven: ' +
        'premeu el botó per tornar-ho a provar.',
    },
    field: {
      title: 'El servei de reserves no ha acceptat una resposta',
      text: 'No s’ha reservat res. Canvieu les respostes i torneu-ho a provar.',
    },
  },
  reasons: {
    seatsFull: 'Totes les places d’aquesta hora estan ocupades.',
    past: 'Aquesta hora ja ha passat. Si no és així, comproveu el rellotge del dispositiu.',
    outOfBounds: 'Aquesta hora és massa propera o massa llunyana per reservar-la.',
    bookingLimit: 'L’organitzador no accepta més reserves en aquest període.',
    reserved: 'Una altra persona està reservant aquesta hora en aquest moment.',
    emailBlocked: 'Amb aquest correu electrònic no es pot reservar aquí. Proveu-ne un altre.',
    loginRequired: 'Només hi poden reservar les persones que han iniciat la sessió amb l’organitzador.',
    notFound: 'Aquesta cita ja no s’ofereix.',
    bookerLimit: 'Ja teniu totes les reserves que permet l’organitzador.',
    alreadyBooked: 'Ja teniu una reserva a aquesta hora.',
    payment: 'No s’ha pogut iniciar el pagament.',
    notBookable: 'L’organitzador no ha acabat de configurar aquesta cita.',
    tooLarge: 'Les vostres respostes són massa llargues per enviar-les. Escurceu-les i torneu-ho a provar.',
    likelyBooked:
      'El servei de reserves ha acceptat, però la resta de la resposta s’ha perdut: ' +
      'el més probable és que la vostra reserva estigui feta.',
    secondRequest: 'Si la torneu a enviar, es podria crear una segona sol·licitud.',
    secondBooking: 'Si la torneu a enviar, es podria crear una segona reserva, amb un altre amfitrió.',
    earlierAttempt:
      'Aquesta vegada no s’ha reservat res, però és possible que un intent anterior hagi funcionat: ' +
      'consulteu el correu abans de tornar-ho a provar.',
    codeWrong: 'Aquest codi no és correcte o és massa antic.',
    alreadyCancelled: 'Aquesta reserva ja s’ha cancel·lat.',
    alreadyMoved: 'Aquesta reserva ja s’ha canviat a una altra hora.',
    cancelDisabled: 'L’organitzador no permet cancel·lar aquesta reserva aquí.',
  },
  signIn: {
    title: 'Inicieu la sessió per reservar aquesta cita',
    text: 'Només la poden reservar les persones que han iniciat la sessió.',
    open: 'Ves a la pàgina de reserves',
  },
  series: {
    until: (date) => `fins al ${date}`,
    clockChange: (zone) => `canvi d’hora: ${zone}`,
  },
  verification: {
    title: 'Confirmeu el vostre correu electrònic',
    sent: (email) => `Hem enviat un codi a ${email}. Les vostres respostes es conserven.`,
    sentAgain: (email) => `Hem enviat un altre codi a ${email}. Les vostres respostes es conserven.`,
    sending: 'S’està enviant un codi…',
    notSent: 'No s’ha pogut enviar el codi. Torneu-ho a provar d’aquí a un moment.',
    tooMany:
      'S’han demanat massa codis. Espereu un minut abans de demanar-ne un altre. ' +
      'És possible que un codi que ja tingueu encara sigui vàlid.',
    label: 'Codi rebut per correu',
    missing: 'Escriviu el codi que heu rebut per correu',
    wrong: 'Aquest codi no és correcte o és massa antic. Reviseu-lo o demaneu-ne un de nou',
    confirm: 'Confirma i reserva',
    resend: 'Envia un codi nou',
    resendIn: (n) => `Codi nou d’aquí a ${seconds(n)}`,
    back: 'Canvia les meves respostes',
  },
  confirmation: {
    booked: 'La vostra reserva està confirmada',
    pending: 'Sol·licitud enviada',
    pendingText: 'L’organitzador l’ha de confirmar. Quan ho faci, rebreu un correu.',
    cancelled: 'Aquesta reserva està cancel·lada',
    rejected: 'Aquesta reserva s’ha rebutjat',
    other: 'Reserva rebuda',
    emailSent: (address) => `Us estem enviant els detalls a ${address}`,
    when: 'Quan',
    hostTime: (zone) => `per a l’organitzador, ${zone}`,
    length: 'Durada',
    where: 'On',
    join: 'Enllaç per unir-s’hi',
    host: 'Amfitrió',
    hosts: 'Amfitrions',
    who: 'A nom de',
    guests: 'Convidats',
    leftOut: (guests) => `El sistema de l’organitzador no ha convidat: ${guests}`,
    unlisted: (listed, all) =>
      `El servei de reserves només ha indicat ${dates(listed)} de ${number(all)}. ` +
      'Consulteu les altres al correu.',
    moved: (time) =>
      `Havíeu demanat: ${time}. En lloc d’això, el sistema de l’organitzador ha reservat aquesta hora.`,
    answers: 'Les vostres respostes',
    yes: 'Sí',
    no: 'No',
    occurrences: dates,
    status: {
      accepted: 'reservada',
      pending: 'pendent de confirmació',
      cancelled: 'cancel·lada',
      rejected: 'rebutjada',
    } as Record<string, string>,
    seat: 'La vostra plaça està reservada',
    reference: 'Referència',
    linkLater: 'l’enllaç s’envia amb la invitació',
    bookAnother: 'Fes una altra reserva',
  },
}
