import { readHostOption } from '../contract/hostField.js'
import { isContact } from '../contract/isContact.js'
import { toComparable } from '../fields/toComparable.js'
import type { FieldDefinition } from '../fields/types.js'
import { meetsCondition } from './meetsCondition.js'
import { readShowIf, type ShowRule } from './readShowIf.js'
import { withoutAttendee } from './withoutAttendee.js'

/** Which fields of a form are shown. The form, its check and the schema of a server use the same rules. */
export interface ShowRules {
  /**
   * Returns the keys of the fields that are not shown.
   *
   * @param read - returns what the control of a field holds, or the answer to the field in a request
   */
  findHidden: (read: (field: FieldDefinition) => unknown) => ReadonlySet<string>
  /** Returns the keys of the fields that decide, directly or not, whether this field is shown. */
  findSources: (field: FieldDefinition) => readonly string[]
  /** A sentence for the developer about each rule that cannot be used. Its field is always shown. */
  faults: readonly string[]
}

const NONE: readonly string[] = []

const LISTS = /^(multiselect|checkbox|multiemail|file)$/

/** The rules of each list of fields. The same list has the same rules. */
const known = new WeakMap<readonly FieldDefinition[], ShowRules>()

/** Returns the rules of the fields of one form. */
export function toShowRules(fields: readonly FieldDefinition[]): ShowRules {
  const rules = known.get(fields) ?? createShowRules(fields)
  known.set(fields, rules)
  return rules
}

function createShowRules(fields: readonly FieldDefinition[]): ShowRules {
  const bySlug = new Map(fields.map((field) => [field.slug, field]))
  const email = fields.find(({ destination }) => destination === 'email')
  const rules = new Map<FieldDefinition, ShowRule>()
  const faults: string[] = []
  for (const field of fields) {
    const showIf = readHostOption(field.wire, 'showIf')
    const rule = (showIf ?? undefined) === undefined ? undefined : readShowIf(showIf)
    const fault = typeof rule === 'string' ? rule : rule && findFault(field, rule, bySlug)
    if (fault) faults.push(toSentence(field, fault))
    else if (typeof rule === 'object') rules.set(field, rule)
  }
  const findSources = (field: FieldDefinition, found = new Set<FieldDefinition>()) => {
    for (const { field: slug } of rules.get(field)?.conditions ?? []) {
      const source = bySlug.get(slug)
      if (!source || found.has(source)) continue
      found.add(source)
      findSources(source, found)
    }
    return found
  }
  // All fields of a circle are found before the first of their rules is dropped.
  for (const field of [...rules.keys()].filter((one) => findSources(one).has(one))) {
    rules.delete(field)
    faults.push(toSentence(field, 'depends on the field itself, through others or not. Break the circle.'))
  }
  const sources = new Map(
    [...rules.keys()].map((field) => [field, [...findSources(field)].map(({ key }) => key)]),
  )
  return {
    faults,
    findSources: (field) => sources.get(field) ?? NONE,
    findHidden: (read) => {
      const toTexts = (source: FieldDefinition): string[] => {
        const texts = toComparable(source, read(source))
        // The attendee is not sent as a guest.
        if (source.destination !== 'guests' || !email) return texts
        return withoutAttendee(texts, toComparable(email, read(email))[0]) ?? texts
      }
      const shown = new Map<FieldDefinition, boolean>()
      const isShown = (field: FieldDefinition): boolean => {
        const rule = rules.get(field)
        const before = shown.get(field)
        if (!rule || before !== undefined) return before ?? true
        const meets = (condition: ShowRule['conditions'][number]) => {
          const source = bySlug.get(condition.field)
          const texts = source && isShown(source) ? toTexts(source) : []
          return meetsCondition(condition, texts, LISTS.test(source?.type ?? ''))
        }
        const result = rule.needsAll ? rule.conditions.every(meets) : rule.conditions.some(meets)
        shown.set(field, result)
        return result
      }
      return new Set([...rules.keys()].filter((field) => !isShown(field)).map(({ key }) => key))
    },
  }
}

function findFault(
  field: FieldDefinition,
  { conditions }: ShowRule,
  bySlug: ReadonlyMap<string, FieldDefinition>,
): string | undefined {
  const unknown = conditions.find((condition) => !bySlug.has(condition.field))
  if (unknown) return `names the field "${unknown.field}", which the form does not have. Correct the slug.`
  const isOnlyContact = isContact(field) && [...bySlug.values()].filter(isContact).length === 1
  return field.destination === 'name' || field.destination === 'email' || isOnlyContact
    ? 'would hide an answer that every booking needs. Remove it.'
    : undefined
}

function toSentence({ slug }: FieldDefinition, fault: string): string {
  return `The showIf of the booking field "${slug}" ${fault} Until then, the field is always shown.`
}
