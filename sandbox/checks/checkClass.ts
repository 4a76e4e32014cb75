import { isObject, type JsonObject } from '../eventTypes/json.js'
import { refuse, type Refusal } from '../http/refusal.js'
import type { Constraint } from './constraints.js'

/** The errors of one property and of the properties inside it. */
interface Complaint {
  readonly property: string
  readonly faults: readonly string[]
  readonly children?: readonly Complaint[]
}

/** How a property is validated. */
export interface Property {
  readonly check: Constraint
  readonly optional?: true
  /** Validates the value as an object, or as a list of objects, in place of `check`. */
  readonly inside?: BodyClass
}

/** The properties that a body may have. Any other property is refused. */
export interface BodyClass {
  readonly properties: Readonly<Record<string, Property>>
  /**
   * A rule over several properties. Its errors are reported as `name`, right after those of the
   * property `after`.
   */
  readonly rule?: {
    readonly after: string
    readonly name: string
    readonly test: (value: JsonObject) => string[]
  }
}

/** Validates the shape of a body or query. The refusal lists all errors, those of unknown keys first. */
export function checkClass(body: unknown, bodyClass: BodyClass): Refusal | undefined {
  if (!isObject(body)) {
    return refuse(
      400,
      formatComplaints([
        { property: 'undefined', faults: ['an unknown value was passed to the validate function'] },
      ]),
    )
  }
  const complaints = findComplaints(body, bodyClass)
  return complaints.length > 0 ? refuse(400, formatComplaints(complaints)) : undefined
}

function findComplaints(value: JsonObject, { properties, rule }: BodyClass): Complaint[] {
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(properties, key))
  const complaints: Complaint[] = unknown.map((key) => ({
    property: key,
    faults: [`property ${key} should not exist`],
  }))
  for (const [name, property] of Object.entries(properties)) {
    complaints.push(...checkProperty(name, property, value[name]))
    const faults = name === rule?.after ? rule.test(value) : []
    if (rule && faults.length > 0) complaints.push({ property: rule.name, faults })
  }
  return complaints
}

function checkProperty(name: string, property: Property, value: unknown): Complaint[] {
  if (property.optional && (value === undefined || value === null)) return []
  if (property.inside) return checkInside(name, property.inside, value)
  const faults = property.check(name, value)
  return faults.length > 0 ? [{ property: name, faults }] : []
}

/** A list is valid if its entries are, so an empty list passes here and is refused by the engine later. */
function checkInside(name: string, inside: BodyClass, value: unknown): Complaint[] {
  if (value === undefined || value === null)
    return [{ property: name, faults: [`${name} should not be null or undefined`] }]
  if (!isObject(value) && !Array.isArray(value)) {
    return [{ property: name, faults: [`nested property ${name} must be either object or array`] }]
  }
  const children = Array.isArray(value)
    ? value.flatMap((entry: unknown, index) => checkInside(String(index), inside, entry))
    : findComplaints(value, inside)
  return children.length > 0 ? [{ property: name, faults: [], children }] : []
}

function formatComplaints(complaints: readonly Complaint[]): string {
  return complaints
    .map(
      ({ property, faults, children = [] }) =>
        `${property} property is wrong,${faults.join(', ')} ${formatComplaints(children)}`,
    )
    .join(', ')
}
