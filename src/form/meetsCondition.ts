import type { ShowCondition } from '../contract/hostField.js'

/**
 * Returns whether an answer meets a condition.
 *
 * @param texts - the texts of the answer, see `toComparable`
 * @param isList - whether the texts are options of a list, which are compared as a whole
 */
export function meetsCondition(condition: ShowCondition, texts: readonly string[], isList: boolean): boolean {
  const { operator, value } = condition
  const wanted = String(value).trim()
  switch (operator) {
    case 'empty':
      return texts.length === 0
    case 'contains':
      return texts.some((text) =>
        isList ? text === wanted : text.toLowerCase().includes(wanted.toLowerCase()),
      )
    case 'over':
      return texts.some((text) => toOrder(text) > toOrder(wanted))
    case 'under':
      return texts.some((text) => toOrder(text) < toOrder(wanted))
    default:
      return equals(texts, wanted) === (operator === 'equals')
  }
}

/** An unticked checkbox has no answer, so that nothing and `false` are the same. */
function equals(texts: readonly string[], wanted: string): boolean {
  return texts.length === 0 ? wanted === 'false' : texts.length === 1 && texts[0] === wanted
}

/** Returns a number to compare numbers or days by; for other texts NaN, which is neither over nor under. */
function toOrder(text: string): number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Date.parse(text)
  return text ? Number(text) : NaN
}
