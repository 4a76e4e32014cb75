import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { forText } from '../forText.js'
import { plainText } from '../text/text.field.js'
import { parseAddress, toWebAddress } from './toWebAddress.js'

const toAnswer = (value: string) => toWebAddress(value) || undefined

/** A web address, with or without a scheme. Only http and https are valid, even if the server allows more. */
export const urlRules = defineAnswerRules<string, string>({
  ...plainText,
  toAnswer,
  clean: forText(toAnswer),
  answerSchema: (_, { messages }) => z.string().check(z.refine(isWebAddress, messages.errors.url)),
})

function isWebAddress(text: string): boolean {
  const url = parseAddress(text)
  return (
    !!url &&
    /^https?:\/\/[^\s]+$/i.test(text) &&
    /^[^.]+(\.[^.]+)+$/.test(url.hostname) &&
    !url.username &&
    !url.password
  )
}
