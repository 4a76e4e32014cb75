import * as z from 'zod/mini'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { forText } from '../forText.js'
import { plainText } from '../text/text.field.js'

/**
 * In characters. Longer addresses are invalid, because no server accepts them, and the time to parse a
 * host grows with the square of its length.
 */
const MAX_LENGTH = 8000

const toAnswer = (value: string) => toWebAddress(cleanText(value)) || undefined

/** A web address, with or without a scheme. Only http and https are valid, even if the server allows more. */
export const urlRules = defineAnswerRules<string, string>({
  ...plainText,
  toAnswer,
  clean: forText(toAnswer),
  answerSchema: (_, { messages }) => z.string().check(z.refine(isWebAddress, messages.errors.url)),
})

/** Adds a missing `https://`, and converts an international host name to ASCII, as the server requires. */
function toWebAddress(text: string): string {
  // The part of `acme.io:8080` before the colon is a host, not a scheme.
  const address =
    !text || /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`
  const url = parse(address)
  const host = /^https?:\/\/([^/?#:]*)/i.exec(address)?.[1]
  return url && host && /[^\x20-\x7e]/.test(host) ? address.replace(host, url.hostname) : address
}

function isWebAddress(text: string): boolean {
  const url = parse(text)
  return (
    !!url &&
    /^https?:\/\/[^\s]+$/i.test(text) &&
    /^[^.]+(\.[^.]+)+$/.test(url.hostname) &&
    !url.username &&
    !url.password
  )
}

function parse(text: string): URL | undefined {
  try {
    return text.length > MAX_LENGTH ? undefined : new URL(text)
  } catch {
    return undefined
  }
}
