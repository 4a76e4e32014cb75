import { isObject, parseObject, toNumber, toObjects, toText, type JsonObject } from './json.js'

/** A booking field, as the server's two checks of answers need it. */
export interface ServedField {
  readonly slug: string
  /** The type as sent; for an `unknown` field, the type in its own definition. */
  readonly type: string
  readonly required: boolean
  readonly hidden: boolean
  /**
   * Whether the check before the engine validates it, too. It does so for the host's custom fields
   * and for the number for text reminders.
   */
  readonly prechecked: boolean
  readonly options: readonly string[] | undefined
  readonly lastNameRequired: boolean
  readonly minLength: number | undefined
  readonly maxLength: number | undefined
}

const DEFAULT_FIELDS: readonly JsonObject[] = [
  { isDefault: true, type: 'name', slug: 'name', required: true },
  { isDefault: true, type: 'email', slug: 'email', required: true },
]

/**
 * Built-in fields that every event type has. If a definition does not name one, the field exists
 * but is hidden.
 */
const ALWAYS_THERE: readonly JsonObject[] = [
  { isDefault: true, type: 'radioInput', slug: 'location', hidden: true },
  { isDefault: true, type: 'textarea', slug: 'notes', hidden: true },
  { isDefault: true, type: 'multiemail', slug: 'guests', hidden: true },
]

/** Reads the fields of a definition. Without any, the event type asks for a name and an e-mail address. */
export function toServedFields(bookingFields: unknown): ServedField[] {
  const fields = Array.isArray(bookingFields) ? toObjects(bookingFields) : DEFAULT_FIELDS
  const missing = ALWAYS_THERE.filter((field) => !fields.some(({ slug }) => slug === field.slug))
  return [...fields, ...missing].map((field) =>
    field.type === 'unknown' ? toInnerField(field) : toField(field),
  )
}

function toField(field: JsonObject): ServedField {
  const type = toText(field.type) ?? 'text'
  return {
    slug: toText(field.slug) ?? type,
    type,
    required: field.required === true || type === 'splitName',
    hidden: field.hidden === true,
    prechecked: field.isDefault !== true,
    options: toOptions(field.options),
    lastNameRequired: field.lastNameRequired === true,
    minLength: toNumber(field.minLength),
    maxLength: toNumber(field.maxLength),
  }
}

/** An `unknown` field holds its own definition as JSON. */
function toInnerField(field: JsonObject): ServedField {
  const inner = parseObject(field.bookingField)
  const slug = toText(inner.name) ?? 'unknown'
  const system = (toText(inner.editable) ?? '').startsWith('system')
  return { ...toField({ ...inner, slug }), prechecked: !system || slug === 'smsReminderNumber' }
}

function toOptions(options: unknown): string[] | undefined {
  if (!Array.isArray(options)) return undefined
  return options.map((option: unknown) => String(isObject(option) ? option.value : option))
}
