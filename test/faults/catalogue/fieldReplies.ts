import type { Fault } from './types.js'

/** Replies of servers that were met in use. */
export const fieldReplies: readonly Fault[] = []
