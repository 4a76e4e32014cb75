import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('fr')
const timesFree = (n: number) =>
  n
    ? plural(n, { one: '# créneau libre', many: '# de créneaux libres', other: '# créneaux libres' })
    : 'aucun créneau libre'

/** French messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Choisissez un créneau',
    loading: 'Chargement des créneaux libres',
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    timesFree,
    timesOn: (day, n) => `${day}\u00a0: ${timesFree(n)}`,
    daysFree: (month, n) =>
      `${month}\u00a0: créneaux libres sur ` +
      plural(n, { one: '# jour', many: '# de jours', other: '# jours' }),
    emptyMonth: (month) => `Il n’y a aucun créneau libre en ${month}.`,
    showNext: 'Afficher les prochains créneaux libres',
    searching: 'Recherche de créneaux libres…',
    noneUntil: (month) => `Il n’y en a pas non plus jusqu’en ${month}. Veuillez contacter l’organisateur.`,
    failed: {
      title: 'Les créneaux libres n’ont pas pu être chargés',
      text: 'Vérifiez votre connexion ou réessayez dans un instant.',
    },
    tryAgain: 'Réessayer',
    nearest: 'Créneaux libres les plus proches',
    full: 'complet',
    morning: 'Matin',
    afternoon: 'Après-midi',
    evening: 'Soir',
    showAll: (n) =>
      plural(n, {
        one: 'Afficher # créneau',
        many: 'Afficher les # de créneaux',
        other: 'Afficher les # créneaux',
      }),
    moreIn: (month) => `Autres créneaux en ${month}`,
    firstFree: (when) => `Premier créneau libre\u00a0: ${when}`,
    moreDays: 'Afficher plus de jours',
    earlierDays: 'Afficher les jours précédents',
    noMoreUntil: (month) => `Il n’y a pas d’autre créneau libre jusqu’en ${month}.`,
    present: 'Votre horaire actuel',
    seatsLeft: (n) =>
      plural(n, { one: '# place restante', many: '# de places restantes', other: '# places restantes' }),
    clock: 'Format de l’heure',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Fuseau horaire',
    now: (city, offset, clock) => `${city}, ${offset}, il est ${clock}`,
    search: 'Ville, pays ou décalage horaire',
    loading: 'Chargement des fuseaux horaires',
    found: (n) =>
      n
        ? plural(n, { one: '# fuseau horaire', many: '# de fuseaux horaires', other: '# fuseaux horaires' })
        : 'Aucun fuseau horaire trouvé',
    none:
      'Aucun fuseau horaire ne porte ce nom. Essayez une grande ville proche, un pays ' +
      'ou un décalage comme +2.',
    more: 'Précisez la recherche pour en voir d’autres',
    current: 'affiché actuellement',
    chosen: (city, offset) => `Les heures sont affichées pour ${city}, ${offset}`,
    failed: 'Les fuseaux horaires n’ont pas pu être chargés.',
  },
  booker: {
    startNow: 'Démarrer le rendez-vous maintenant',
    backToAnswers: 'Revenir à vos réponses',
    held: (time) => `Ce créneau vous est gardé pendant encore ${time}.`,
    holdSoonOver: 'Ce créneau vous est gardé moins d’une minute encore.',
    holdOver:
      'Ce créneau ne vous est plus gardé. Vous pouvez toujours le réserver tant que personne ne le prend.',
    holdLonger: 'Le garder plus longtemps',
    heldAgain: 'Ce créneau vous est à nouveau gardé.',
    taken: {
      title: 'Une autre personne est en train de réserver ce créneau',
      text: 'Choisissez un autre créneau\u202f; vos réponses sont conservées.',
    },
  },
}
