import { cleanText } from './cleanText.js'
import { toEmail } from './email/toEmail.js'
import { toEmailRows } from './emails/toEmailRows.js'
import { readNumber } from './number/readNumber.js'
import { cleanPhone } from './phone/cleanPhone.js'
import type { FieldDefinition } from './types.js'
import { toWebAddress } from './url/toWebAddress.js'

/**
 * Returns the texts that the conditions of other fields are compared with: the chosen options, the cleaned
 * text, or the type of a place. What a control holds and the answer that is sent have the same texts.
 *
 * @param value - the value of a control, or an answer in a request, which may be any JSON
 * @returns an empty list if there is no answer
 */
export function toComparable(field: FieldDefinition, value: unknown): string[] {
  if (Array.isArray(value)) return toListTexts(field, value)
  if (field.type === 'consent') return value ? ['true'] : []
  if (typeof value === 'string') return toTexts(field, value)
  if (typeof value === 'number' || value === true) return [String(value)]
  return typeof value === 'object' && value ? toPartTexts(field, value) : []
}

function toListTexts(field: FieldDefinition, list: readonly unknown[]): string[] {
  // The rows of the control can hold names, repeated addresses, or several addresses each.
  if (field.type === 'multiemail')
    return toEmailRows(
      list.filter((one) => typeof one === 'string'),
      undefined,
    ).rows
  return list.flatMap((one) => toComparable(field, one))
}

/** How a text is cleaned before it is sent, if that is more than `cleanText`. */
const CLEAN: Readonly<Record<string, (typed: string) => string>> = {
  email: toEmail,
  // A national number stays as it is, because the rules of each country are not loaded yet.
  phone: cleanPhone,
  url: toWebAddress,
}

function toTexts({ type }: FieldDefinition, typed: string): string[] {
  const text = (Object.hasOwn(CLEAN, type) ? CLEAN[type] : undefined)?.(typed) ?? cleanText(typed)
  if (!text) return []
  const [number, another] = /^(number|recurrenceCount)$/.test(type) ? readNumber(text) : []
  return [number === undefined || another !== undefined ? text : String(Number(number))]
}

/** The members of the objects that controls hold and requests contain. */
interface Parts {
  firstName?: unknown
  lastName?: unknown
  choice?: unknown
  type?: unknown
  items?: unknown
  url?: unknown
}

function toPartTexts(field: FieldDefinition, parts: Parts): string[] {
  const { firstName, lastName, choice, type, items, url } = parts
  if (Array.isArray(items)) return toComparable(field, items)
  if (field.destination === 'location') {
    const { places } = field
    const place = places[typeof choice === 'number' ? choice : places.length === 1 ? 0 : -1]
    return toComparable(field, type ?? place?.type)
  }
  return toTexts(field, [firstName, lastName, url].filter((one) => typeof one === 'string' && one).join(' '))
}
