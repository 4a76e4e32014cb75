import type { Answers, Question } from './questions.js'

/** What a contender gets. */
export interface MountOptions {
  questions: readonly Question[]
  /** The answers that are filled in at first; empty for an empty form. */
  answers: Answers
  /** Called when a submit is accepted, in place of a request. */
  onAccepted: () => void
}

/** Renders the form of a contender. Returns a function that removes the form. */
export type Mount = (root: HTMLElement, options: MountOptions) => () => void
