import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { findEmailFault } from '../email/findEmailFault.js'
import { toEmailRows } from './toEmailRows.js'

/** `multiemail` and guests: the answer is a list of addresses, without blank rows and repeated addresses. */
export const emailsRules = defineAnswerRules<string[], string[]>({
  toAnswer,
  clean: (answer) =>
    Array.isArray(answer) && answer.every((one) => typeof one === 'string') ? toAnswer(answer) : answer,
  missing: (field, messages) => messages.errors.fill(field.label),
  answerSchema: (field, { messages }) =>
    z.array(z.string()).check(
      z.refine((list) => new Set(list).size === list.length, messages.errors.duplicate),
      z.refine((list) => !field.required || list.length > 0, messages.errors.fill(field.label)),
      (context) => {
        const bad = context.value.find((address) => findEmailFault(address))
        if (bad === undefined) return
        const { emails, emailsTooLong, emailsLetters } = messages.errors
        const fault = findEmailFault(bad) ?? 'format'
        const toMessage = { format: emails, tooLong: emailsTooLong, letters: emailsLetters }[fault]
        context.issues.push({ code: 'custom', message: toMessage(bad), input: bad })
      },
    ),
})

function toAnswer(entries: string[]): string[] | undefined {
  const { rows } = toEmailRows(entries, undefined)
  return rows.length ? rows : undefined
}
