import { systemTypeOf } from './systemFields.js'

/** A booking field in any of the shapes that servers and web editors give it. */
interface AnyShape {
  type?: unknown
  slug?: unknown
  isDefault?: unknown
  /** The slug, in the shape in which a server stores fields. */
  name?: unknown
  /** Whose field this is, in the shape in which a server stores fields: `system…` or `user…`. */
  editable?: unknown
  /** The slug of a default field, in the shape in which newer servers take fields. */
  field?: unknown
  /** `firstAndLastName` if a name field has two inputs. */
  variant?: unknown
  /** The definition of a field that has no type in the API, mostly as JSON text. */
  bookingField?: unknown
  /** When a host shows the field: see `HostFieldOptions`. */
  showIf?: unknown
  /** Set by an earlier parse. */
  extra?: unknown
}

/** The field types that only a definition of a host has. */
const HOST_TYPES = /^(date|file|consent)$/

/**
 * Returns a booking field in the shape of the API. A field of type `unknown` is replaced with the
 * definition that it contains: the API sends custom e-mail fields, the phone number for text reminders
 * and some other fields that way. A field without a readable type or slug gets the type `unknown`.
 */
export function toApiField(json: unknown): object {
  const outer = toOwn(json)
  const inner = toOwn(outer.type === 'unknown' && readDefinition(outer.bookingField))
  const field = typeof inner.type === 'string' ? inner : outer
  const isSplit = field.variant === 'firstAndLastName'
  const slug = isSplit ? 'splitName' : (field.slug ?? field.name ?? field.field)
  const { type = systemTypeOf(slug), editable } = field
  return {
    ...field,
    slug,
    type: typeof slug !== 'string' ? undefined : isSplit ? 'splitName' : type,
    extra: field.extra ?? (field.showIf || HOST_TYPES.test(type as string) ? field : undefined),
    isDefault:
      field.isDefault ??
      (typeof editable === 'string' ? editable.startsWith('system') : !!slug && field.field === slug),
  }
}

/** Returns the own properties of an object, without those of `Object.prototype`. */
const toOwn = (json: unknown) => ({ __proto__: null, ...(json as AnyShape) }) as AnyShape

function readDefinition(definition: unknown): unknown {
  try {
    return typeof definition === 'string' ? JSON.parse(definition) : definition
  } catch {
    return undefined
  }
}
