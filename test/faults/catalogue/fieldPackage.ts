import type { Fault } from './types.js'

/** Build tools and package managers that were met in use. */
export const fieldPackage: readonly Fault[] = [
  {
    id: 'F80',
    stimulus: 'A host has the lowest version of a peer dependency, for example react-query 5.0',
    outcome: 'Builds and books: the code uses only what the lowest versions have',
  },
  {
    id: 'F81',
    stimulus:
      'A host loads the package with `require()`, or tests its page with Jest, which has no `Request`',
    outcome: 'Finds every module, and `createTestFetch` replies',
  },
  {
    id: 'F82',
    stimulus: 'A project in TypeScript without the types of React uses the element, as with Vue or Svelte',
    outcome: 'Compiles, with typed properties and events; only `booking-form/jsx` needs the types of React',
  },
  {
    id: 'F83',
    stimulus: 'A callback reads the `uid` of a booking that may be a series',
    outcome: 'The compiler names both types in two lines, and `Array.isArray` narrows to one of them',
  },
  {
    id: 'F84',
    stimulus: 'A developer checks the types of the package after packing it',
    outcome: 'Keeps the tarball',
  },
  {
    id: 'F85',
    stimulus: 'A developer installs the package, or the owner of a site looks for the files to upload',
    outcome:
      'The tarball has no source maps and only public declarations, and `dist/widget` has exactly what is uploaded',
  },
  {
    id: 'F86',
    stimulus: 'The element is on a page whose visitors have 150 ms of latency',
    outcome:
      'Loads the event type, the free times and the rest of the code side by side: three round trips from the ' +
      'page to the form, four if the event type has several lengths',
  },
  {
    id: 'F87',
    stimulus: 'A developer relies on the sizes and the version of Node that the README tells',
    outcome:
      'Finds the sizes that a bundler writes, to 1 kB, and the same version of Node in `engines`, `.nvmrc` and the docs',
  },
  {
    id: 'F88',
    stimulus: 'A host imports only `createBookingClient`, or any other export without the form',
    outcome: 'Its bundler writes one file, without the lazy-loaded files of the form',
  },
  {
    id: 'F89',
    stimulus: 'The tests run on another day of the month or of the year',
    outcome: 'Passes: the tests that depend on the date run on six other days too',
  },
]
