import type { Fault } from './types.js'

/** Build tools and package managers that were met in use. */
export const fieldPackage: readonly Fault[] = [
  {
    id: 'F81',
    stimulus:
      'A host loads the package with `require()`, or tests its page with Jest, which has no `Request`',
    outcome: 'Finds every module, and `createTestFetch` replies',
  },
  {
    id: 'F84',
    stimulus: 'A developer checks the types of the package after packing it',
    outcome: 'Keeps the tarball',
  },
  {
    id: 'F86',
    stimulus: 'The element is on a page whose visitors have 150 ms of latency',
    outcome:
      'Loads the event type, the free times and the rest of the code side by side: three round trips from the ' +
      'page to the form, four if the event type has several lengths',
  },
  {
    id: 'F89',
    stimulus: 'The tests run on another day of the month or of the year',
    outcome: 'Passes: the tests that depend on the date run on six other days too',
  },
]
