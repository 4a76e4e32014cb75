import type { Fault } from './types.js'

/** Event types and booking fields that were met in use. */
export const fieldDefinition: readonly Fault[] = []
