import { cleanText } from '../cleanText.js'
import { toAsciiDigits } from '../toAsciiDigits.js'

const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/
const GROUPED = /^[+-]?\d{1,3}(?:([.,' ])\d{2,3}(?:\1\d{2,3})*)(?:[.,]\d{1,15})?$/
/** One group of three digits after a mark that may group digits or begin decimals. */
const TWO_READINGS = /^([+-]?[1-9]\d{0,2})[.,](\d{3})$/

/** The readings of a typed number, in digits with a decimal point: none, one or two. */
export function readNumber(typed: string): string[] {
  const text = toAsciiDigits(cleanText(typed).normalize('NFKC'))
    .replace(/\s/g, ' ')
    .replace(/[\u2018\u2019\u02bc\u066c]/g, "'")
    .replace(/\u066b/g, ',')
    .replace(/^\u2212/, '-')
  const [, before, after] = TWO_READINGS.exec(text) ?? []
  if (before && after) return [`${before}${after}`, toDecimal(before, after.replace(/0+$/, ''))]
  if (NUMBER.test(text)) return [text.replace(',', '.')]
  const plain = withoutGroups(text)
  return plain !== undefined && NUMBER.test(plain) ? [plain] : []
}

/** Writes a number so that it has one reading: three decimals get a 0, because they look like a group. */
function toDecimal(whole: string, decimals: string): string {
  if (!decimals) return whole
  return `${whole}.${decimals.padEnd(decimals.length === 3 ? 4 : 0, '0')}`
}

/** Removes the marks between groups of digits. The last group has three digits, as everywhere. */
function withoutGroups(text: string): string | undefined {
  const mark = GROUPED.exec(text)?.[1]
  if (!mark) return undefined
  const [whole = '', ...decimals] = text.includes(mark === '.' ? ',' : '.')
    ? text.split(mark === '.' ? ',' : '.')
    : mark === '.' || mark === ','
      ? [text]
      : text.split(',')
  const groups = whole.split(mark)
  if (decimals.length > 1 || groups.at(-1)?.length !== 3) return undefined
  return [groups.join(''), ...decimals].join('.')
}
