import * as z from 'zod/mini'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { forText } from '../forText.js'
import type { FieldAnswerRules } from '../types.js'
import { maxLengthOf } from './maxLengthOf.js'

const toAnswer = (value: string) => cleanText(value) || undefined

/**
 * The answer rules shared by all field types whose answer is one string. Types with other rules
 * override only the rules that differ.
 */
export const plainText: FieldAnswerRules<string, string> = {
  toAnswer,
  clean: forText(toAnswer),
  missing: (field, messages) =>
    field.destination === 'name' ? messages.errors.name : messages.errors.fill(field.label),
  answerSchema: (field, { messages }) => {
    const max = maxLengthOf(field)
    const min = field.minLength ?? 0
    return z.string().check(
      z.refine((text) => text.length <= max, messages.errors.tooLong(max)),
      z.refine((text) => text.length >= min, messages.errors.tooShort(min)),
    )
  },
}

/** `text`, `textarea`, `address` and the attendee's `name`: the answer is the cleaned text. */
export const textRules = defineAnswerRules(plainText)
