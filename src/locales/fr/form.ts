import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('fr')
const quoted = (label: string) => `«\u202f${label}\u202f»`

/** French messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Nom complet',
    firstName: 'Prénom',
    lastName: 'Nom',
    email: 'Adresse e-mail',
    attendeePhoneNumber: 'Numéro de téléphone',
    smsReminderNumber: 'Numéro de téléphone pour les rappels par SMS',
    aiAgentCallPhoneNumber: 'Numéro de téléphone pour l’appel',
    title: 'Objet du rendez-vous',
    notes: 'Remarques',
    guests: 'Invités',
    location: 'Lieu',
    lengthInMinutes: 'Durée',
    recurrenceCount: 'Nombre de réservations',
  },
  hints: {
    phone: 'Avec l’indicatif du pays, par exemple +44 20 7946 0958',
    guests: 'Vous pouvez coller plusieurs adresses à la suite',
  },
  form: {
    optional: '(facultatif)',
    required: '(obligatoire)',
    choose: 'Choisir…',
    submit: (when) => `Réserver le ${when}`,
    submitRequest: (when) => `Demander le ${when}`,
    chooseTime: 'Choisir un créneau',
    submitting: 'Réservation en cours…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# heure', many: '# d’heures', other: '# heures' })
        : plural(n, { one: '# minute', many: '# de minutes', other: '# minutes' }),
    when: 'Date et heure',
    separator: ', ',
    withHost: (names) => `avec ${names}`,
    showMore: 'Afficher plus',
    showLess: 'Afficher moins',
    loading: 'Chargement du formulaire de réservation',
    clear: 'Effacer le choix',
    change: 'Modifier',
    charactersOver: (n) =>
      plural(n, {
        one: '# caractère en trop',
        many: '# de caractères en trop',
        other: '# caractères en trop',
      }),
    charactersLeft: (n) =>
      plural(n, {
        one: '# caractère restant',
        many: '# de caractères restants',
        other: '# caractères restants',
      }),
    unknownField: (label) => `Il n’est pas possible de répondre ici à ${quoted(label)}.`,
    unknownRequired: (label) =>
      `Pour réserver, il faut répondre à ${quoted(label)}, ce qui n’est pas possible ici. ` +
      'Contactez l’organisateur',
  },
  guests: {
    add: 'Ajouter des invités',
    addAnother: 'Ajouter un autre invité',
    addAddress: 'Ajouter une autre adresse',
    entry: (n) => `Invité ${number(n)}`,
    address: (label, n) => `${label}, adresse ${number(n)}`,
    remove: (address) => (address ? `Supprimer ${address}` : 'Supprimer cette ligne vide'),
    added: (n) =>
      plural(n, { one: '# adresse ajoutée', many: '# d’adresses ajoutées', other: '# adresses ajoutées' }),
    removed: (address) => (address ? `Adresse supprimée\u00a0: ${address}` : 'Ligne vide supprimée'),
    duplicates: (addresses) => `Déjà dans la liste, donc non ajouté\u00a0: ${addresses}`,
    own: (address) => `Non ajoutée, car c’est votre propre adresse\u00a0: ${address}`,
  },
  phone: {
    which: (n) =>
      n > 1 ? 'Quel est le bon numéro de téléphone\u202f?' : 'Est-ce bien ce numéro de téléphone\u202f?',
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Vouliez-vous dire ${address}\u202f?` },
  places: {
    address: 'En personne',
    link: 'En ligne, via un lien',
    phone: 'Par téléphone\u00a0: vous appelez l’organisateur',
    organizersDefaultApp: 'En ligne, dans l’application de l’organisateur',
    attendeeAddress: 'En personne, à votre adresse',
    attendeePhone: 'Par téléphone\u00a0: l’organisateur vous appelle',
    attendeeDefined: 'Ailleurs',
    unknown: 'Autre lieu, non réservable ici',
    addressLabel: 'Adresse',
    phoneLabel: 'Votre numéro de téléphone',
    textLabel: 'Où nous retrouvons-nous\u202f?',
    afterBooking: 'Vous recevrez les détails après la réservation',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        plural(n, {
          one: 'Toutes les semaines',
          many: 'Toutes les # de semaines',
          other: 'Toutes les # semaines',
        }),
      monthly: (n) =>
        plural(n, { one: 'Tous les mois', many: 'Tous les # de mois', other: 'Tous les # mois' }),
      yearly: (n) => plural(n, { one: 'Tous les ans', many: 'Tous les # d’ans', other: 'Tous les # ans' }),
    },
    upTo: (max) => `jusqu’à ${number(max)} fois, toujours à la même heure`,
  },
  notices: {
    offline: {
      title: 'Vous êtes hors ligne',
      text: 'Rien n’a été envoyé. Connectez-vous à Internet, puis appuyez à nouveau sur le bouton.',
    },
    setup: {
      title: 'Ce formulaire n’accepte pas encore de réservations',
      text: 'Veuillez contacter l’organisateur par un autre moyen.',
    },
    notFound: {
      title: 'Ce rendez-vous n’est pas proposé',
      text: 'Il a peut-être été supprimé ou renommé. Veuillez contacter l’organisateur.',
    },
    loadFailed: {
      title: 'Le formulaire de réservation n’a pas pu être chargé',
      text: 'Vérifiez votre connexion, puis réessayez.',
    },
    tryAgain: 'Réessayer',
    forOwner: 'Pour le propriétaire de ce site',
  },
  widget: { open: 'Prendre rendez-vous', close: 'Fermer' },
  questions: {
    dateInvalid: 'Saisissez une date complète',
    dateFrom: (day) => `Choisissez le ${day} ou une date ultérieure`,
    dateUntil: (day) => `Choisissez le ${day} ou une date antérieure`,
    dateDays: (days) => `Choisissez une date qui tombe l’un de ces jours\u00a0: ${days}`,
    chooseFile: 'Choisir un fichier',
    chooseFiles: 'Choisir des fichiers',
    dropFile: 'ou déposez-le ici',
    dropFiles: 'ou déposez-les ici',
    maxSize: (size) => `${size} maximum`,
    uploading: (percent) => `Envoi en cours\u00a0: ${percent}`,
    uploaded: (name) => `${name} a été envoyé`,
    uploadFailed: (name) => `${name} n’a pas pu être envoyé`,
    uploadCancelled: (name) => `${name} n’a pas été envoyé`,
    fileRemoved: (name) => `Fichier supprimé\u00a0: ${name}`,
    cancelUpload: 'Annuler',
    retryUpload: 'Réessayer',
    removeFile: 'Supprimer',
    fileMissing: (label) => `Choisissez un fichier pour ${quoted(label)}`,
    filePending: 'Attendez la fin de l’envoi du fichier ou annulez-le',
    fileFailed: 'Réessayez d’envoyer le fichier ou supprimez-le',
    fileTooLarge: (name, size) => `${name} dépasse ${size}. Choisissez un fichier plus petit`,
    fileEmpty: (name) => `${name} est vide. Choisissez un autre fichier`,
    fileType: (name) =>
      `Les fichiers comme ${name} ne sont pas acceptés ici. Choisissez un autre type de fichier`,
    fileOne: 'Un seul fichier peut être envoyé ici',
    consentMissing: (label) => `Pour réserver, acceptez ${quoted(label)}`,
  },
}
