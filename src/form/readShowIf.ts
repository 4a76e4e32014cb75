import type { ShowCondition } from '../contract/hostField.js'

/** A `showIf` that can be read. */
export interface ShowRule {
  /** Whether all conditions must be met, or one of them. */
  needsAll: boolean
  conditions: readonly ShowCondition[]
}

/** The types that the value of each operator may have. */
const VALUES = new Map<unknown, readonly string[]>([
  ['equals', ['string', 'number', 'boolean']],
  ['not', ['string', 'number', 'boolean']],
  ['contains', ['string']],
  ['over', ['number', 'string']],
  ['under', ['number', 'string']],
  ['empty', ['undefined']],
])

/**
 * Reads the `showIf` of a field, which may be any JSON.
 *
 * @returns the rule, or the end of a sentence for the developer: what is wrong and what to do
 */
export function readShowIf(showIf: unknown): ShowRule | string {
  const all = readOwn(showIf, 'all')
  const some = readOwn(showIf, 'any')
  const conditions: unknown = all ?? some
  if ((all && some) || !Array.isArray(conditions) || !conditions.length)
    return 'has not one list of conditions. Write { all: […] } or { any: […] }.'
  for (const condition of conditions as unknown[]) {
    const operator = readOwn(condition, 'operator')
    const types = VALUES.get(operator)
    if (!types) return `has the operator "${String(operator)}". Use one of ${[...VALUES.keys()].join(', ')}.`
    if (typeof readOwn(condition, 'field') !== 'string')
      return 'has a condition without a field. Name the slug of another field.'
    if (!types.includes(typeof readOwn(condition, 'value')))
      return operator === 'empty'
        ? 'gives a value to the operator "empty". Leave the value out.'
        : `has no value that the operator "${String(operator)}" can use. Give it a ${types.join(' or a ')}.`
  }
  return { needsAll: all !== undefined, conditions: conditions as ShowCondition[] }
}

/** Returns an own property, so that a polluted `Object.prototype` cannot hide a field. */
function readOwn(object: unknown, name: string): unknown {
  return typeof object === 'object' && object && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined
}
