import type { Fault } from './types.js'

/** Answers that visitors were seen to give. */
export const fieldAnswers: readonly Fault[] = []
