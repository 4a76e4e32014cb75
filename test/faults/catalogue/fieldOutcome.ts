import type { Fault } from './types.js'

/** Refusals and interrupted bookings that were met in use. */
export const fieldOutcome: readonly Fault[] = []
