import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('fr')

/** French messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Ajouter à l’agenda',
    google: 'Google Agenda',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Agenda',
    file: 'Télécharger le fichier .ics',
    seriesFile: (n) =>
      plural(n, {
        one: 'Télécharger le fichier .ics (# date)',
        many: 'Télécharger le fichier .ics (# de dates)',
        other: 'Télécharger le fichier .ics (# dates)',
      }),
    newWindow: '(s’ouvre dans une nouvelle fenêtre)',
    fileFailed: 'Le fichier d’agenda n’a pas pu être créé. Vérifiez votre connexion, puis réessayez.',
    notOpened: 'Si rien ne s’est ouvert, copiez cette adresse dans une nouvelle fenêtre\u00a0:',
    notSaved:
      'Si aucun fichier n’a été enregistré, cette page n’autorise pas les téléchargements. ' +
      'Copiez plutôt les détails.',
    tentative: 'Le rendez-vous y figure comme provisoire tant que l’organisateur ne l’a pas confirmé.',
    untitled: 'Réservation',
    joinAt: (url) => `Rejoindre\u00a0: ${url}`,
    copy: 'Copier les détails',
    copied: 'Copié',
    copyByHand: 'Copiez ce texte\u00a0:',
    continue: 'Continuer',
  },
  payment: {
    title: 'Pas encore payé',
    follows:
      'Ce rendez-vous est payant. Aucun paiement n’a lieu ici\u00a0: ' +
      'vous payez sur la page de l’organisateur après la réservation.',
    unclear:
      'Ce rendez-vous est payant. Aucun paiement n’a lieu ici\u00a0: ' +
      'demandez à l’organisateur comment payer. La réservation ne sera valable qu’une fois payée.',
    due:
      'L’organisateur encaisse le paiement sur sa propre page. ' +
      'La réservation ne sera valable qu’une fois payée sur cette page.',
    ask:
      'Rien n’a été payé ici. Demandez à l’organisateur comment payer\u00a0: ' +
      'la réservation ne sera valable qu’une fois payée.',
    open: 'Payer sur la page de l’organisateur',
  },
  cancel: {
    start: 'Annuler la réservation',
    title: 'Annuler cette réservation\u202f?',
    reason: 'Motif',
    reasonHint: 'L’organisateur le lira',
    which: 'Que souhaitez-vous annuler\u202f?',
    all: (n) => plural(n, { one: '# date', many: 'Les # de dates', other: 'Les # dates' }),
    confirm: 'Annuler la réservation',
    confirming: 'Annulation en cours…',
    keep: 'La conserver',
    done: 'Cette réservation est annulée',
    doneOne: (date) => `Réservation annulée\u00a0: ${date}`,
    some: 'Les dates ne sont pas toutes annulées',
    unknown: {
      title: 'Nous n’avons pas pu confirmer l’annulation',
      text:
        'La réservation est peut-être déjà annulée\u00a0: consultez vos e-mails avant de réessayer. ' +
        'Ce que vous avez écrit est conservé.',
    },
    refused: {
      title: 'La réservation n’a pas été annulée',
      text: 'Elle reste valable. Veuillez contacter l’organisateur.',
    },
    notAllowed: 'L’organisateur n’autorise pas l’annulation de cette réservation ici.',
    notFound: 'Le service de réservation ne connaît pas cette réservation.',
    busy: {
      title: 'Trop de demandes en même temps',
      text: 'La réservation reste valable. Patientez une minute, puis appuyez à nouveau sur le bouton.',
    },
  },
  reschedule: {
    start: 'Changer l’horaire',
    title: 'Choisissez un autre créneau',
    loading: 'Chargement de votre réservation',
    present: 'Horaire actuel',
    chosen: 'Nouvel horaire',
    which: 'Date à déplacer',
    reason: 'Motif du changement',
    reasonHint: 'L’organisateur le lira',
    confirm: (when) => `Déplacer au ${when}`,
    confirming: 'Déplacement en cours…',
    keep: 'Garder l’horaire actuel',
    from: (time) => `Horaire précédent\u00a0: ${time}`,
    lengthBack: (now, then) => `Durée actuelle\u00a0: ${now}\u202f; après le déplacement\u00a0: ${then}.`,
    notFound: {
      title: 'Cette réservation est introuvable',
      text: 'Vérifiez le lien que vous avez suivi ou contactez l’organisateur.',
    },
    loadFailed: {
      title: 'Votre réservation n’a pas pu être chargée',
      text: 'Vérifiez votre connexion, puis réessayez.',
    },
    cancelled: {
      title: 'Cette réservation est annulée',
      text: 'Elle ne peut pas être déplacée. Vous pouvez faire une nouvelle réservation.',
    },
    rejected: {
      title: 'Cette réservation a été refusée',
      text: 'Elle ne peut pas être déplacée. Vous pouvez faire une nouvelle réservation.',
    },
    moved: {
      title: 'Cette réservation a déjà été déplacée',
      text: 'Le nouvel horaire figure dans l’e-mail que vous avez reçu.',
    },
    seatMissing: {
      title: 'Cette place ne peut pas être déplacée ici',
      text: 'Utilisez le lien reçu par e-mail ou contactez l’organisateur.',
    },
    unknown: {
      title: 'Nous n’avons pas pu confirmer le déplacement de votre réservation',
      text:
        'Elle est peut-être déjà déplacée\u00a0: consultez vos e-mails avant de réessayer. ' +
        'Ce que vous avez écrit est conservé.',
    },
    conflict: {
      title: 'Ce créneau n’est plus disponible',
      text:
        'Votre réservation reste à son horaire actuel. ' +
        'Choisissez un autre créneau\u202f; votre motif est conservé.',
    },
    conflictAfterUnknown: {
      title: 'Votre première tentative a peut-être abouti',
      text:
        'Ce créneau est maintenant pris, peut-être par votre propre réservation\u00a0: ' +
        'consultez vos e-mails. ' +
        'Si vous n’y trouvez rien, choisissez un autre créneau\u202f; votre motif est conservé.',
    },
    refused: {
      title: 'Votre réservation n’a pas été déplacée',
      text: 'Elle reste à son horaire actuel. Veuillez contacter l’organisateur.',
    },
    busy: {
      title: 'Trop de demandes en même temps',
      text:
        'Votre réservation reste à son horaire actuel. ' +
        'Patientez une minute, puis appuyez à nouveau sur le bouton.',
    },
  },
  manage: {
    booked: 'Votre réservation',
    pending: 'Votre demande',
    pendingText: 'L’organisateur doit la confirmer. Vous recevrez alors un e-mail.',
    past: 'Ce rendez-vous est passé',
    pastText: 'La réservation ne peut plus être modifiée.',
    cancelledBecause: (reason) => `Motif\u00a0: ${reason}`,
    moved: {
      title: 'Cette réservation a été déplacée',
      text: 'Elle a maintenant un nouvel horaire.',
      open: 'Afficher la nouvelle réservation',
    },
    seat: 'Seule votre propre place est modifiée ici.',
    seatUnchecked: {
      title: 'Votre place n’a pas pu être vérifiée',
      text:
        'Ceci est la réservation de l’ensemble des participants. ' +
        'Si votre place a déjà été annulée, cela n’apparaît pas ici.',
    },
    seatGone: {
      title: 'Vous n’avez plus cette place',
      text: 'Elle a été annulée ou déplacée à un autre créneau\u00a0: consultez l’e-mail que vous avez reçu.',
    },
    seatMissing: {
      title: 'Votre place ne peut pas être modifiée ici',
      text: 'Utilisez le lien reçu par e-mail ou contactez l’organisateur.',
    },
  },
  meetings: {
    label: 'Choisissez un rendez-vous',
    loading: 'Chargement des rendez-vous',
    none: {
      title: 'Il n’y a rien à réserver pour l’instant',
      text: 'Revenez plus tard ou contactez l’organisateur.',
    },
    notFound: {
      title: 'Cette page est introuvable',
      text: 'Vérifiez le lien que vous avez suivi ou contactez l’organisateur.',
    },
    loadFailed: {
      title: 'Les rendez-vous n’ont pas pu être chargés',
      text: 'Vérifiez votre connexion, puis réessayez.',
    },
  },
  pages: {
    choose: 'Choisir un créneau',
    guestsHint: 'Adresses e-mail, une par ligne',
    showZone: 'Afficher les heures',
    bookChosen: 'Réserver le créneau choisi',
    stale: {
      title: 'Veuillez envoyer le formulaire une nouvelle fois',
      text: 'Il est resté ouvert longtemps, rien n’a donc été envoyé. Vos réponses sont conservées.',
    },
  },
}
