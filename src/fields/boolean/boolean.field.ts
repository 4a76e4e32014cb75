import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'

/**
 * A single checkbox. An unticked checkbox counts as no answer. A required checkbox must be ticked, as
 * on the server.
 */
export const booleanRules = defineAnswerRules<boolean, boolean>({
  toAnswer: (ticked) => ticked || undefined,
  clean: (answer) => (answer === false ? undefined : answer),
  missing: (field, messages) => messages.errors.tick(field.label),
  answerSchema: (field, { messages }) =>
    z.boolean().check(z.refine((ticked) => ticked || !field.required, messages.errors.tick(field.label))),
})
