import type { Fault } from './types.js'

/** Build tools and package managers that were met in use. */
export const fieldPackage: readonly Fault[] = [
  {
    id: 'F86',
    stimulus: 'The element is on a page whose visitors have 150 ms of latency',
    outcome:
      'Loads the event type, the free times and the rest of the code side by side: three round trips from the ' +
      'page to the form, four if the event type has several lengths',
  },
]
