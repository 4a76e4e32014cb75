import type { Fault } from './types.js'

/** Scripts and frameworks that were met on pages of others. */
export const fieldElement: readonly Fault[] = [
  {
    id: 'F61',
    stimulus: 'The element is taken out of the page and put back: before, during or after a booking',
    outcome: 'Keeps the answers, the booking in flight and its outcome, and sends one request',
  },
]
