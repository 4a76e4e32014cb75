import { en } from './en.js'
import { enOutcome } from './enOutcome.js'
import type { Messages } from './types.js'

/** Every visible word, in English. */
export const english: Messages = { ...en, ...enOutcome }
