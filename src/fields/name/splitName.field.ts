import * as z from 'zod/mini'
import { cleanText } from '../cleanText.js'
import { defineFieldRules } from '../defineFieldRules.js'
import { readText } from '../readText.js'

/** What the two inputs of a split name hold. */
export interface SplitNameValue {
  firstName: string
  lastName: string
}

/** First and last name, sent as one: the server takes the name as a single string and splits it at the first space. */
export const splitNameRules = defineFieldRules<SplitNameValue, string>({
  frame: 'group',
  emptyValue: () => ({ firstName: '', lastName: '' }),
  readPrefill: (given) => {
    if (typeof given === 'object' && given !== null) {
      const { firstName, lastName } = given as Partial<Record<keyof SplitNameValue, unknown>>
      return { firstName: readText(firstName) ?? '', lastName: readText(lastName) ?? '' }
    }
    const [firstName = '', ...rest] = cleanText(readText(given) ?? '').split(/\s+/)
    return firstName ? { firstName, lastName: rest.join(' ') } : undefined
  },
  toAnswer: (value, field) => {
    const firstName = cleanText(value.firstName)
    const lastName = cleanText(value.lastName)
    return firstName && (lastName || !field.wire.lastNameRequired) ? `${firstName} ${lastName}`.trim() : undefined
  },
  missing: (_, { errors }, value) => (value && cleanText(value.firstName) ? errors.lastName : errors.firstName),
  answerSchema: (field, { messages }) =>
    z.string().check(z.refine((name) => !field.wire.lastNameRequired || /\S\s+\S/.test(name), messages.errors.lastName)),
})
