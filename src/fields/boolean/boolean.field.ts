import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'

/** A single checkbox. Unticked counts as no answer; a required one must be ticked, as on the server. */
export const booleanRules = defineAnswerRules<boolean, boolean>({
  toAnswer: (ticked) => ticked || undefined,
  missing: (field, messages) => messages.errors.tick(field.label),
  answerSchema: (field, { messages }) =>
    z.boolean().check(z.refine((ticked) => ticked || !field.required, messages.errors.tick(field.label))),
})
