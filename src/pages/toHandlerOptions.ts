import type { AnyFieldAnswerRules } from '../fields/types.js'
import type { AnswerRulesMap } from '../form/types.js'
import type { BookingHandlerOptions } from '../server/types.js'
import type { BookingPagesOptions } from './types.js'

/** Returns the answer rules of the host's field types. A type without any keeps the built-in rules. */
export function toAnswerRules(fieldTypes: BookingPagesOptions['fieldTypes'] = {}): AnswerRulesMap {
  const entries = Object.entries(fieldTypes).filter(
    (entry): entry is [string, (typeof entry)[1] & AnyFieldAnswerRules] => 'answerSchema' in entry[1],
  )
  return Object.fromEntries<AnyFieldAnswerRules>(entries)
}

/** Returns the options for the handler of the JSON that the form sends with script. */
export function toHandlerOptions({ fieldTypes, ...options }: BookingPagesOptions): BookingHandlerOptions {
  return { ...options, fieldTypes: toAnswerRules(fieldTypes) }
}
