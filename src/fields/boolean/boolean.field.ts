import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'

/** One checkbox. Unticked and optional is no answer; required means ticked, as on the server. */
export const booleanRules = defineAnswerRules<boolean, boolean>({
  toAnswer: (ticked) => ticked || undefined,
  missing: (field, messages) => messages.errors.tick(field.label),
  answerSchema: (field, { messages }) =>
    z.boolean().check(z.refine((ticked) => ticked || !field.required, messages.errors.tick(field.label))),
})
