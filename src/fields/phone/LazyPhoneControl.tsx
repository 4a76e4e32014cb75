'use client'

/**
 * The phone control as a module of its own for lazy loading. `LocationControl` imports `PhoneControl`
 * statically, and no module may be imported both ways: see `test/house/lazyModules.test.ts`.
 */
export { PhoneControl as LazyPhoneControl } from './PhoneControl.js'
