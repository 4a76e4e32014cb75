import * as z from 'zod/mini'
import { defineFieldRules } from '../defineFieldRules.js'

/** One checkbox. Unticked and optional is no answer; required means ticked, as on the server. */
export const booleanRules = defineFieldRules<boolean, boolean>({
  frame: 'label',
  emptyValue: () => false,
  readPrefill: (given) => (typeof given === 'boolean' ? given : undefined),
  toAnswer: (ticked) => ticked || undefined,
  missing: (field, messages) => messages.errors.tick(field.label),
  answerSchema: (field, { messages }) =>
    z.boolean().check(z.refine((ticked) => ticked || !field.required, messages.errors.tick(field.label))),
})
