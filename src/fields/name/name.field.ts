import { defineFieldRules } from '../defineFieldRules.js'
import { readText } from '../readText.js'
import { plainText } from '../text/text.field.js'

/** The attendee's name in one field. */
export const nameRules = defineFieldRules<string, string>({
  ...plainText,
  readPrefill: (given) => {
    if (typeof given !== 'object' || given === null) return readText(given)
    const { firstName, lastName } = given as { firstName?: unknown; lastName?: unknown }
    return [readText(firstName), readText(lastName)].filter(Boolean).join(' ') || undefined
  },
})
