import * as z from 'zod/mini'
import { enQuestions } from '../../messages/enQuestions.js'
import type { SubmitMessages } from '../../messages/types.js'
import { createFormatter } from '../../time/createFormatter.js'
import { AnswerFault } from '../AnswerFault.js'
import { cleanText } from '../cleanText.js'
import { forText } from '../forText.js'
import type { FieldRules } from '../types.js'
import { formatDay } from './formatDay.js'
import { isDay, readDateLimits } from './readDateLimits.js'

/** What the control holds while only a part of a date is typed. */
export const INCOMPLETE = 'incomplete'

/** The first Sunday of 1970, in milliseconds. */
const SUNDAY = 3 * 86_400_000

const toWords = (messages: SubmitMessages) => ({ ...enQuestions, ...messages.questions })

/** A day without a time, sent as `YYYY-MM-DD`. */
export const dateRules: FieldRules<string, string> = {
  frame: 'label',
  emptyValue: () => '',
  readPrefill: (prefill) => {
    const day = String(prefill).trim().slice(0, 10)
    return isDay(day) ? day : undefined
  },
  toAnswer: (value, _, { messages }) =>
    value === INCOMPLETE ? new AnswerFault(toWords(messages).dateInvalid) : cleanText(value) || undefined,
  clean: forText((text: string) => cleanText(text) || undefined),
  missing: (field, messages) => messages.errors.fill(field.label),
  answerSchema: (field, { messages }) => {
    const { min = '', max = '9999-12-31', weekdays } = readDateLimits(field)
    const words = toWords(messages)
    const locale = messages.lang ?? 'en'
    const toName = (day: number) =>
      createFormatter(locale, { weekday: 'long', timeZone: 'UTC' }).format(SUNDAY + day * 86_400_000)
    return z.string().check((context) => {
      const day = context.value
      const fail = (message: string) => context.issues.push({ code: 'custom', message, input: day })
      if (!isDay(day)) fail(words.dateInvalid)
      else if (day < min) fail(words.dateFrom(formatDay(min, locale)))
      else if (day > max) fail(words.dateUntil(formatDay(max, locale)))
      else if (weekdays && !weekdays.includes(new Date(day).getUTCDay()))
        fail(words.dateDays(weekdays.map(toName).join(messages.form.separator)))
    })
  },
}
