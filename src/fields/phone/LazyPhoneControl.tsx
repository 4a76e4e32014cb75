'use client'

/**
 * Exports the phone control from a separate module, so that it can be lazy-loaded. `LocationControl`
 * imports `PhoneControl.tsx` statically, and no module may be imported both statically and lazily: see
 * `test/house/lazyModules.test.ts`.
 */
export { PhoneControl as LazyPhoneControl } from './PhoneControl.js'
