import * as z from 'zod/mini'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { plainText } from '../text/text.field.js'

/** Characters; more are no address that a server takes, and reading a host is work that grows with its square. */
const LONGEST = 8000

/** A web address. The scheme may be left out when typing; only http and https are taken, whatever the server allows. */
export const urlRules = defineAnswerRules<string, string>({
  ...plainText,
  toAnswer: (value) => toWebAddress(cleanText(value)) || undefined,
  answerSchema: (_, { messages }) => z.string().check(z.refine(isWebAddress, messages.errors.url)),
})

/** Adds `https://` where no scheme is written, and writes an international host name in ASCII, as the server wants it. */
function toWebAddress(text: string): string {
  // `acme.io:8080` has a port, not a scheme.
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
    return text.length > LONGEST ? undefined : new URL(text)
  } catch {
    return undefined
  }
}
