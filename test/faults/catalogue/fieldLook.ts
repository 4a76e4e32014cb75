import type { Fault } from './types.js'

/** Layouts, style sheets and barriers that were met on pages of others. */
export const fieldLook: readonly Fault[] = []
