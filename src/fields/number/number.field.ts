import * as z from 'zod/mini'
import { AnswerFault } from '../AnswerFault.js'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { forText } from '../forText.js'
import { plainText } from '../text/text.field.js'
import type { FieldDefinition, RuleContext } from '../types.js'
import { readNumber } from './readNumber.js'

const NUMBER = /^[+-]?\d{1,15}(\.\d{1,15})?$/

/**
 * A number, typed as text and sent in the `numberFieldFormat`. The API documentation asks for a JSON
 * number, but some servers accept only a string of digits. Text that is not a number is kept, so that
 * validation reports it. The page cannot know whether its visitor groups digits with a dot or with a
 * comma, so a number with two readings is never sent.
 */
export const numberRules = defineAnswerRules<string, number | string>({
  ...plainText,
  toAnswer,
  clean: forText(toAnswer),
  answerSchema: (_, { messages, numberFieldFormat }) =>
    numberFieldFormat === 'number'
      ? z.number(messages.errors.number)
      : z.string(messages.errors.number).check(z.regex(NUMBER, messages.errors.number)),
})

function toAnswer(value: string, _: FieldDefinition, { messages, numberFieldFormat }: RuleContext) {
  const [number, other] = readNumber(value)
  if (number === undefined) return cleanText(value) || undefined
  if (other !== undefined) return new AnswerFault(messages.errors.numberWhich(number, other))
  return numberFieldFormat === 'number' ? Number(number) : number
}
