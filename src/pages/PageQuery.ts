import { isInstant } from '../contract/isInstant.js'
import { isTimeZone } from '../contract/isTimeZone.js'
import type { SubmittedTexts } from '../fields/readSubmitted.js'
import { readLocale } from '../time/readLocale.js'

/** What the address of a page says, or the hidden inputs of a form. What cannot be read is `undefined`. */
export interface PageQuery {
  /** The month to show, `YYYY-MM`. */
  month: string | undefined
  /** The time to book, ISO 8601 in UTC. */
  startUtc: string | undefined
  timeZone: string | undefined
  /** BCP 47 tag. */
  language: string | undefined
  /** The length to book, in minutes. */
  length: number | undefined
  /** The uid of the booking to show. */
  booking: string | undefined
}

/** What the links between the months and to the form keep. */
export type KeptQuery = Pick<PageQuery, 'timeZone' | 'language' | 'length'>

/** Reads the query of a page. */
export function readPageQuery(texts: Pick<SubmittedTexts, 'get'>): PageQuery {
  const read = (name: string, isValid: (text: string) => boolean) => {
    const text = texts.get(name)
    return typeof text === 'string' && isValid(text) ? text : undefined
  }
  const start = read('start', isInstant)
  const length = read('length', (text) => /^[1-9]\d{0,3}$/.test(text))
  return {
    month: read('month', (text) => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text)),
    startUtc: start && new Date(start).toISOString(),
    timeZone: read('timeZone', isTimeZone),
    language: read('language', (text) => text.length < 40 && readLocale(text) === text),
    length: length === undefined ? undefined : Number(length),
    booking: read('booking', (text) => /^[\w-]{1,100}$/.test(text)),
  }
}

/** Returns a link to a page of the same handler, relative so that it works wherever the handler is. */
export function toPageHref(query: Readonly<Record<string, string | number | undefined>>): string {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return `?${new URLSearchParams(entries)}`
}
