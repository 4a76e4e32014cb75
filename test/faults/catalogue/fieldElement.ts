import type { Fault } from './types.js'

/** Scripts and frameworks that were met on pages of others. */
export const fieldElement: readonly Fault[] = []
