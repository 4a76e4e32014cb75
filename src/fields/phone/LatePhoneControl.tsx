'use client'

/**
 * The phone control as a module of its own for lazy loading. `LocationControl` imports `PhoneControl`
 * statically, and no module may be imported both ways: see `test/house/lateModules.test.ts`.
 */
export { PhoneControl as LatePhoneControl } from './PhoneControl.js'
