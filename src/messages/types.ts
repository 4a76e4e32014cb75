import type { FormWords } from './en.js'
import type { OutcomeWords } from './enOutcome.js'

/** Every visible word of the form, in one language. */
export type Messages = FormWords & OutcomeWords

/** Some of the words, at any depth. */
export type PartialMessages = { [Group in keyof Messages]?: Deep<Messages[Group]> }

type Deep<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { [Key in keyof T]?: Deep<T[Key]> } : T
