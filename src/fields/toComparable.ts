import { cleanText } from './cleanText.js'
import { readNumber } from './number/readNumber.js'
import type { FieldDefinition } from './types.js'

/**
 * Returns the texts that the conditions of other fields are compared with: the chosen options, the cleaned
 * text, or the type of a place. What a control holds and the answer that is sent have the same texts.
 *
 * @param value - the value of a control, or an answer in a request, which may be any JSON
 * @returns an empty list if there is no answer
 */
export function toComparable(field: FieldDefinition, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => toComparable(field, one))
  if (field.type === 'consent') return value ? ['true'] : []
  if (typeof value === 'string') return toTexts(field, cleanText(value))
  if (typeof value === 'number' || value === true) return [String(value)]
  return typeof value === 'object' && value ? toPartTexts(field, value) : []
}

function toTexts({ type }: FieldDefinition, text: string): string[] {
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
