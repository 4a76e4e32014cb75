import type { Fault } from './types.js'

/** Build tools and package managers that were met in use. */
export const fieldPackage: readonly Fault[] = []
