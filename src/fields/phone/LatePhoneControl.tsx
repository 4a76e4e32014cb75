'use client'

/** The control as it is loaded late. What the place to meet imports at once is another module, see `test/house/lateModules.test.ts`. */
export { PhoneControl as LatePhoneControl } from './PhoneControl.js'
