import { inject } from 'vitest'
import { shiftClock } from './clock.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** In milliseconds. The main process counts it, so that workers and pages agree with the servers there. */
    clockShiftMs: number
    /** Whether the tests of languages run in all of them. */
    allLanguages: boolean
  }
}

shiftClock(inject('clockShiftMs'))
