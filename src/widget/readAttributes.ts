import { ATTRIBUTES, type AttributeKind, type AttributeTarget } from './attributes.js'
import { toMistakeText } from './toMistakeText.js'
import { toUnknownText } from './toUnknownText.js'

/** The parsed attributes of an element, grouped by the part of the configuration that they set. */
export interface ReadAttributes extends Record<AttributeTarget, Record<string, unknown>> {
  metadata: Record<string, string>
  /** A sentence for the developer about each attribute that is unknown or invalid. */
  complaints: string[]
}

const METADATA = 'metadata-'
/** The limits of prefilled answers, as in the URL: characters of a text, and addresses in a list. */
const MAX_LENGTHS: Readonly<Record<string, number>> = { notes: 2000, 'phone-number': 40, guests: 30 }

/**
 * Parses attributes according to {@link ATTRIBUTES}. An unknown or invalid attribute is left out with a
 * complaint, and does not affect the other attributes.
 */
export function readAttributes(attributes: Iterable<{ name: string; value: string }>): ReadAttributes {
  const read: ReadAttributes = {
    eventType: {},
    option: {},
    defaultValues: {},
    appearance: {},
    successRedirect: {},
    element: {},
    metadata: {},
    complaints: [],
  }
  for (const { name, value } of attributes) {
    if (name.startsWith(METADATA)) read.metadata[name.slice(METADATA.length)] = value
    else if (Object.hasOwn(ATTRIBUTES, name)) readOne(read, name as keyof typeof ATTRIBUTES, value)
    else read.complaints.push(...toUnknownText(name))
  }
  return read
}

function readOne(read: ReadAttributes, name: keyof typeof ATTRIBUTES, text: string): void {
  const [target, property, kind] = ATTRIBUTES[name]
  const complaint = toMistakeText(name, text.trim())
  const found: Parsed = complaint ? { complaint } : parse(kind, text.trim(), name)
  const most = (Object.hasOwn(MAX_LENGTHS, name) && MAX_LENGTHS[name]) || 254
  const { length } = (found.value ?? '') as string | string[]
  if (target === 'defaultValues' && (length > most || text.length > 8000))
    read.complaints.push(`${name} is longer than ${most}, so it was left out. Shorten it.`)
  else if (found.complaint) read.complaints.push(found.complaint)
  else read[target][property] = found.value
}

interface Parsed {
  value?: unknown
  complaint?: string
}

function parse(kind: AttributeKind, text: string, name: string): Parsed {
  if (kind === 'text') return { value: text }
  if (kind === 'list') return { value: text.split(/[,\s]+/).filter(Boolean) }
  if (kind === 'integer') {
    return /^\d{1,15}$/.test(text)
      ? { value: Number(text) }
      : {
          complaint:
            `${name}="${text}" is not a whole number, so it was left out. ` +
            `Use digits only, as in ${name}="30".`,
        }
  }
  if (kind === 'flag') {
    if (text === '' || text === 'true' || text === name) return { value: true }
    if (text === 'false') return { value: false }
    return {
      complaint:
        `${name}="${text}" is neither true nor false, so it was left out. ` +
        `Write ${name} without a value to turn it on, or remove it to turn it off.`,
    }
  }
  if (kind.includes(text)) return { value: text }
  return {
    complaint: `${name}="${text}" is not known, so it was left out. Write one of: ${kind.join(', ')}.`,
  }
}
