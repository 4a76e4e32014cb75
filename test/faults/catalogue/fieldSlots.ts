import type { Fault } from './types.js'

/** Free times and time zones that were met in use. */
export const fieldSlots: readonly Fault[] = []
