import * as z from 'zod/mini'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import type { FieldAnswerRules, FieldDefinition } from '../types.js'

/** The most characters of a `textarea` when the definition says nothing else: the server's own limit. */
const TEXTAREA_MAX_LENGTH = 1000

/** The rules that every one-string field shares; the others replace what differs. */
export const plainText: FieldAnswerRules<string, string> = {
  toAnswer: (value) => cleanText(value) || undefined,
  missing: (field, messages) => (field.destination === 'name' ? messages.errors.name : messages.errors.fill(field.label)),
  answerSchema: (field, { messages }) => {
    const max = maxLengthOf(field)
    const min = field.minLength ?? 0
    return z.string().check(
      z.refine((text) => text.length <= max, messages.errors.tooLong(max)),
      z.refine((text) => text.length >= min, messages.errors.tooShort(min)),
    )
  },
}

/** The most characters a text field takes: its own limit, 1,000 for a `textarea`, none otherwise. */
export function maxLengthOf(field: FieldDefinition): number {
  return field.maxLength ?? (field.type === 'textarea' ? TEXTAREA_MAX_LENGTH : Infinity)
}

/** `text`, `textarea`, `address` and the attendee's `name`: a string, trimmed. */
export const textRules = defineAnswerRules(plainText)
