import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('fr')
const quoted = (label: string) => `«\u202f${label}\u202f»`
const dates = (n: number) => plural(n, { one: '# date', many: '# de dates', other: '# dates' })
const inSeconds = (n: number) =>
  plural(n, { one: 'dans # seconde', many: 'dans # de secondes', other: 'dans # secondes' })

/** French messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Toujours en cours. Cela peut prendre un moment',
    summaryMore: (n) => `et encore ${number(n)} plus bas`,
    summary: (n) =>
      plural(n, {
        one: 'Corrigez # élément pour réserver',
        many: 'Corrigez # d’éléments pour réserver',
        other: 'Corrigez # éléments pour réserver',
      }),
  },
  errors: {
    name: 'Saisissez votre nom complet',
    firstName: 'Saisissez votre prénom',
    lastName: 'Saisissez votre nom',
    emailMissing: 'Saisissez votre adresse e-mail',
    phoneMissing: 'Saisissez votre numéro de téléphone',
    fill: (label) => `Renseignez ${quoted(label)}`,
    choose: (label) => `Choisissez une réponse pour ${quoted(label)}`,
    tick: (label) => `Cochez ${quoted(label)} pour continuer`,
    email: 'Saisissez une adresse e-mail au bon format, par exemple name@example.com',
    emailTooLong: 'Cette adresse e-mail est trop longue. Vérifiez-la ou saisissez-en une autre',
    emailLetters:
      'Le service de réservation n’accepte que les adresses e-mail en lettres de A à Z. ' +
      'Saisissez-en une autre',
    emailOne: 'Saisissez ici une seule adresse e-mail\u202f; ajoutez les autres comme invités',
    emails: (address) =>
      `${quoted(address)} n’est pas une adresse e-mail. ` +
      'Écrivez-la sous la forme name@example.com ou supprimez-la',
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} est trop long pour une adresse e-mail. ` +
      'Corrigez-la ou supprimez-la',
    emailsLetters: (address) =>
      'Le service de réservation n’accepte que les lettres de A à Z\u00a0: ' +
      `modifiez ${quoted(address)} ou supprimez cette adresse`,
    phone: 'Saisissez un numéro de téléphone avec l’indicatif du pays, par exemple +44 20 7946 0958',
    phoneExtension: 'Saisissez un numéro de téléphone sans numéro de poste, par exemple +44 20 7946 0958',
    phoneLetters: 'Saisissez le numéro de téléphone en chiffres uniquement, sans mots ni lettres',
    phoneOne: 'Saisissez ici un seul numéro de téléphone, pas deux',
    phoneShort: 'Ce numéro de téléphone est trop court. Vérifiez qu’il ne manque aucun chiffre',
    phoneLong: 'Ce numéro de téléphone est trop long. Vérifiez qu’aucun chiffre n’est en double',
    phoneUnknown: 'Vérifiez ce numéro de téléphone\u00a0: il n’existe pas dans ce pays',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Choisissez le bon numéro de téléphone\u00a0: ${numbers.join(' ou ')}`
        : `Confirmez qu’il s’agit bien du ${numbers.join()}, ou modifiez le numéro de téléphone`,
    url: 'Saisissez une adresse web, par exemple https://example.com',
    number: 'Saisissez un nombre en chiffres, par exemple 12 ou 3,5',
    numberWhich: (one, other) =>
      `Ce nombre peut se lire de deux façons. Écrivez ${one} ou ${other}, selon ce que vous voulez dire`,
    wholeNumber: (max) => `Saisissez un nombre entier de 1 à ${number(max)}`,
    tooLong: (max) =>
      max
        ? plural(max, {
            one: 'Raccourcissez ce texte à # caractère au maximum',
            many: 'Raccourcissez ce texte à # de caractères au maximum',
            other: 'Raccourcissez ce texte à # caractères au maximum',
          })
        : 'Raccourcissez ce texte\u00a0: il est trop long',
    tooShort: (min) =>
      min
        ? plural(min, {
            one: 'Écrivez au moins # caractère',
            many: 'Écrivez au moins # de caractères',
            other: 'Écrivez au moins # caractères',
          })
        : 'Complétez ce texte\u00a0: il est trop court',
    option: 'Choisissez l’une des réponses proposées',
    place: 'Choisissez le lieu du rendez-vous',
    placeAddress: 'Saisissez l’adresse du rendez-vous',
    placeText: 'Saisissez le lieu du rendez-vous',
    duplicate: 'Supprimez l’adresse qui figure deux fois',
    emailNotAllowed: 'Cette adresse e-mail ne peut pas être utilisée ici. Saisissez-en une autre',
    length: 'Choisissez l’une des durées proposées',
    refused: 'Le service de réservation n’a pas accepté cette réponse. Modifiez-la et réessayez',
  },
  outcomes: {
    unknown: {
      title: 'Nous n’avons pas pu confirmer votre réservation',
      text:
        'Elle est peut-être déjà enregistrée\u00a0: consultez vos e-mails avant de réessayer. ' +
        'Tout ce que vous avez saisi est conservé.',
    },
    partial: {
      title: 'Nous n’avons pas pu confirmer toutes vos réservations',
      text:
        'Certaines dates sont peut-être déjà réservées\u00a0: consultez vos e-mails avant de réessayer. ' +
        'Tout ce que vous avez saisi est conservé.',
    },
    earlier: {
      title: (time, date) => `Une tentative de réservation a eu lieu le ${date} à ${time}`,
      text: (when) =>
        'Vous avez peut-être déjà une réservation à cette date\u00a0: ' +
        `${when}. Consultez vos e-mails avant de réessayer.`,
    },
    conflictAfterUnknown: {
      title: 'Votre première tentative a peut-être abouti',
      text:
        'Ce créneau est maintenant pris, peut-être par votre propre réservation\u00a0: ' +
        'consultez vos e-mails. ' +
        'Si vous n’avez rien reçu, choisissez un autre créneau\u202f; vos réponses sont conservées.',
    },
    conflict: {
      title: 'Ce créneau n’est plus disponible',
      text:
        'Choisissez un autre créneau\u202f; vos réponses sont conservées. ' +
        'Si vous avez déjà reçu un e-mail pour celui-ci, votre réservation est enregistrée.',
    },
    conflictFixed: {
      title: 'Ce créneau n’est plus disponible',
      text:
        'Contactez l’organisateur pour convenir d’un autre créneau\u202f; ' +
        'vos réponses sont conservées. ' +
        'Si vous avez déjà reçu un e-mail pour ce créneau, votre réservation est enregistrée.',
    },
    chooseAnother: 'Choisir un autre créneau',
    verify: {
      title: 'Confirmez votre adresse e-mail',
      text:
        'L’organisateur demande un code, qui ne peut pas être envoyé depuis cette page. ' +
        'Veuillez contacter l’organisateur.',
    },
    refused: {
      title: 'Cette réservation n’a pas été acceptée',
      text: 'Rien n’a été réservé. Contactez l’organisateur si vous pensez qu’il s’agit d’une erreur.',
    },
    busy: {
      title: 'Trop de réservations en même temps',
      text: 'Rien n’a été réservé. Patientez une minute, puis appuyez à nouveau sur le bouton.',
    },
    wait: (seconds) => `Vous pourrez réessayer ${inSeconds(seconds)}.`,
    moveExisting: 'Déplacer ma réservation existante',
    waitOver: 'Vous pouvez maintenant réessayer.',
    guard: {
      title: 'La vérification de sécurité n’a pas abouti',
      text:
        'Rien n’a été réservé. Vos réponses sont conservées\u00a0: ' +
        'appuyez sur le bouton pour réessayer.',
    },
    field: {
      title: 'Le service de réservation n’a pas accepté une réponse',
      text: 'Rien n’a été réservé. Modifiez vos réponses et réessayez.',
    },
  },
  reasons: {
    seatsFull: 'Toutes les places de ce créneau sont prises.',
    past: 'Ce créneau est passé. Si ce n’est pas le cas, vérifiez l’heure de votre appareil.',
    outOfBounds: 'Ce créneau est trop proche ou trop lointain pour être réservé.',
    bookingLimit: 'L’organisateur n’accepte plus de réservations pour cette période.',
    reserved: 'Une autre personne est en train de réserver ce créneau.',
    emailBlocked: 'Cette adresse e-mail ne permet pas de réserver ici. Essayez-en une autre.',
    loginRequired: 'Seules les personnes connectées à un compte chez l’organisateur peuvent réserver.',
    notFound: 'Ce rendez-vous n’est plus proposé.',
    bookerLimit: 'Vous avez déjà atteint le nombre de réservations autorisé par l’organisateur.',
    alreadyBooked: 'Vous avez déjà une réservation à cette heure.',
    payment: 'Le paiement n’a pas pu être lancé.',
    notBookable: 'L’organisateur n’a pas fini de configurer ce rendez-vous.',
    tooLarge: 'Vos réponses sont trop longues pour être envoyées. Raccourcissez-les et réessayez.',
    likelyBooked:
      'Le service de réservation a accepté, mais le reste de sa réponse s’est perdu\u00a0: ' +
      'votre réservation est très probablement enregistrée.',
    secondRequest: 'Un nouvel envoi pourrait créer une deuxième demande.',
    secondBooking: 'Un nouvel envoi pourrait créer une deuxième réservation, avec un autre hôte.',
    earlierAttempt:
      'Rien n’a été réservé cette fois-ci, mais une tentative précédente a peut-être abouti\u00a0: ' +
      'consultez vos e-mails avant de réessayer.',
    codeWrong: 'Ce code est incorrect ou trop ancien.',
    alreadyCancelled: 'Cette réservation a déjà été annulée.',
    alreadyMoved: 'Cette réservation a déjà été déplacée à un autre créneau.',
    cancelDisabled: 'L’organisateur ne permet pas d’annuler cette réservation ici.',
  },
  signIn: {
    title: 'Connectez-vous pour réserver ce rendez-vous',
    text: 'Seules les personnes connectées peuvent le réserver.',
    open: 'Aller à la page de réservation',
  },
  series: {
    until: (date) => `jusqu’au ${date}`,
    clockChange: (zone) => `changement d’heure\u00a0: ${zone}`,
  },
  verification: {
    title: 'Confirmez votre adresse e-mail',
    sent: (email) => `Nous avons envoyé un code à ${email}. Vos réponses sont conservées.`,
    sentAgain: (email) => `Nous avons envoyé un autre code à ${email}. Vos réponses sont conservées.`,
    sending: 'Envoi d’un code…',
    notSent: 'Le code n’a pas pu être envoyé. Réessayez dans un instant.',
    tooMany:
      'Trop de codes ont été demandés. Patientez une minute avant d’en redemander un. ' +
      'Un code que vous avez déjà reçu est peut-être encore valable.',
    label: 'Code reçu par e-mail',
    missing: 'Saisissez le code reçu par e-mail',
    wrong: 'Ce code est incorrect ou trop ancien. Vérifiez-le ou demandez-en un nouveau',
    confirm: 'Confirmer et réserver',
    resend: 'Envoyer un nouveau code',
    resendIn: (seconds) => `Nouveau code ${inSeconds(seconds)}`,
    back: 'Modifier mes réponses',
  },
  confirmation: {
    booked: 'Votre réservation est confirmée',
    pending: 'Demande envoyée',
    pendingText: 'L’organisateur doit la confirmer. Vous recevrez alors un e-mail.',
    cancelled: 'Cette réservation est annulée',
    rejected: 'Cette réservation a été refusée',
    other: 'Réservation reçue',
    emailSent: (address) => `Les détails sont en route vers ${address}`,
    when: 'Date',
    hostTime: (zone) => `pour l’organisateur, ${zone}`,
    length: 'Durée',
    where: 'Lieu',
    join: 'Lien pour rejoindre',
    host: 'Hôte',
    hosts: 'Hôtes',
    who: 'Réservé par',
    guests: 'Invités',
    leftOut: (guests) => `Non invités par le système de l’organisateur\u00a0: ${guests}`,
    unlisted: (listed, all) =>
      `Le service de réservation n’a indiqué que ${dates(listed)} sur ${number(all)}. ` +
      'Consultez vos e-mails pour les autres.',
    moved: (time) =>
      `Vous aviez demandé\u00a0: ${time}. Le système de l’organisateur a réservé ce créneau-ci à la place.`,
    answers: 'Vos réponses',
    yes: 'Oui',
    no: 'Non',
    occurrences: dates,
    status: {
      accepted: 'réservée',
      pending: 'en attente de confirmation',
      cancelled: 'annulée',
      rejected: 'refusée',
    } as Record<string, string>,
    seat: 'Votre place est réservée',
    reference: 'Référence',
    linkLater: 'le lien est envoyé avec l’invitation',
    bookAnother: 'Faire une autre réservation',
  },
}
