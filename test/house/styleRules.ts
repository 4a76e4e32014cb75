/** One declaration of a style sheet and the rules around it, outermost first. */
interface Declaration {
  property: string
  value: string
  around: string[]
}

interface ReadStyles {
  declarations: Declaration[]
  /** Every rule's prelude with the preludes around it. */
  rules: { prelude: string; around: string[] }[]
}

/** Reads a style sheet into its rules and declarations: enough CSS for plain sheets without braces in strings. */
export function readStyles(css: string): ReadStyles {
  const read: ReadStyles = { declarations: [], rules: [] }
  const around: string[] = []
  let pending = ''
  const declare = () => {
    const [, property, value] = /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(pending) ?? []
    if (property !== undefined)
      read.declarations.push({ property, value: (value ?? '').trim(), around: [...around] })
    else if (pending.trim() !== '') read.rules.push({ prelude: pending.trim(), around: [...around] })
    pending = ''
  }
  for (const character of css.replaceAll(/\/\*[\s\S]*?\*\//g, ' ')) {
    if (character === '{') {
      const prelude = pending.replaceAll(/\s+/g, ' ').trim()
      read.rules.push({ prelude, around: [...around] })
      around.push(prelude)
      pending = ''
    } else if (character === '}') {
      declare()
      around.pop()
    } else if (character === ';') declare()
    else pending += character
  }
  if (pending.trim() !== '') declare()
  return read
}

const LAYER = '@layer booking-form'
const SIDE = '(?:left|right)'
const PHYSICAL = new RegExp(
  `^(?:${SIDE}|(?:margin|padding|border|scroll-margin|scroll-padding|inset)-${SIDE}(?:-.*)?|border-(?:top|bottom)-${SIDE}-radius)$`,
)
const PHYSICAL_VALUE = /^(?:left|right)$/
const SIDED = new Set(['text-align', 'float', 'clear', 'caption-side'])
// Four values name the sides in physical order; they are the same either way only when right equals left.
const SHORTHANDS = new Set(['margin', 'padding', 'inset', 'border-width', 'border-style', 'border-color'])

/** What our style sheet does that would reach into the host's page, or break one of its directions; a sentence each. */
export function findStyleFaults(css: string): string[] {
  const { declarations, rules } = readStyles(css)
  const faults = [
    ...rules.flatMap(ruleFaults),
    ...declarations.flatMap(declarationFaults),
    ...(/\d\s*rem\b/.test(css.replaceAll(/\/\*[\s\S]*?\*\//g, ' ')) ? ["uses rem, which is the host's"] : []),
    ...(/!important/.test(css) ? ['uses !important, which no host can override from outside the layer'] : []),
  ]
  return [...new Set(faults)]
}

function ruleFaults({ prelude, around }: ReadStyles['rules'][number]): string[] {
  if (around.length === 0) return prelude === LAYER ? [] : [`${prelude} is outside ${LAYER}`]
  if (around.some((outer) => outer.startsWith('@keyframes'))) return []
  if (prelude.startsWith('@keyframes'))
    return /^@keyframes bf-/.test(prelude) ? [] : [`${prelude} lacks the prefix bf-`]
  if (prelude.startsWith('@')) {
    return /^@(?:media|supports|container)\b/.test(prelude)
      ? []
      : [`${prelude} is none of media, supports, container`]
  }
  // What it may hold is judged by declaration.
  if (prelude === ':root') return []
  const scoped = around.some((outer) => !outer.startsWith('@'))
  return splitSelectors(prelude)
    .filter((selector) => !(scoped ? isNested(selector) || isOurs(selector) : isOurs(selector)))
    .map((selector) => `${selector} is not under a class bf-…`)
}

/** The first compound of the selector is one of ours: `.bf-x`, `:where(.bf-x, .bf-y)`. */
function isOurs(selector: string): boolean {
  const group = /^:(?:where|is)\(([^()]*)\)/.exec(selector)
  if (group) return (group[1] ?? '').split(',').every((part) => isOurs(part.trim()))
  return /^(?:[a-z]+)?\.bf-[\w-]/.test(selector)
}

/** Inside one of our rules a selector is relative to it, unless it climbs out by putting `&` last. */
function isNested(selector: string): boolean {
  return selector.startsWith('&') || !selector.includes('&')
}

function splitSelectors(prelude: string): string[] {
  return prelude.split(/,(?![^(]*\))/).map((selector) => selector.trim())
}

function declarationFaults({ property, value, around }: Declaration): string[] {
  const where = around.at(-1) ?? 'the top level'
  // The one word for build tools that cannot be said lower down: what it switches is inherited.
  if (where === ':root' && around.length > 1)
    return property === '--lightningcss-dark' ? [] : [':root is not under a class bf-…']
  const names = [
    ...(property.startsWith('--') ? [property] : []),
    ...[...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name ?? ''),
  ]
  const foreign = names
    .filter((name) => !/^--_?bf-/.test(name))
    .map((name) => `${name} lacks the prefix --bf- or --_bf-`)
  const sides = value.split(/\s+(?![^(]*\))/)
  const physical =
    PHYSICAL.test(property) ||
    (SIDED.has(property) && PHYSICAL_VALUE.test(value)) ||
    (SHORTHANDS.has(property) && sides.length === 4 && sides[1] !== sides[3])
  return [
    ...foreign,
    ...(physical ? [`${property}: ${value} in ${where} is physical: use the logical property`] : []),
  ]
}
