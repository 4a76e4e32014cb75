/** A declaration of a style sheet. */
interface Declaration {
  property: string
  value: string
  /** The preludes of the rules around it, outermost first. */
  around: string[]
}

interface ReadStyles {
  declarations: Declaration[]
  /** The prelude of each rule (its selector or at-rule), and the preludes around it. */
  rules: { prelude: string; around: string[] }[]
}

/** Reads the rules and declarations of a style sheet. Does not support braces or semicolons in strings. */
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
/** The place of the layer among those of the page. */
const ORDER = '@layer reset, theme, base, booking-form, components, utilities'
/** The rule that undoes what the page says about elements of a type, inside a form only. */
const SHIELD = ":where(.bf-root) :where([class^='bf-'], :not([class], svg *)):not(x x x x x)"
const SIDE = '(?:left|right)'
const PHYSICAL = new RegExp(
  `^(?:${SIDE}|(?:margin|padding|border|scroll-margin|scroll-padding|inset)-${SIDE}(?:-.*)?|border-(?:top|bottom)-${SIDE}-radius)$`,
)
const PHYSICAL_VALUE = /^(?:left|right)$/
const SIDED = new Set(['text-align', 'float', 'clear', 'caption-side'])
// Four values set the sides in physical order. They suit both directions only if right equals left.
const SHORTHANDS = new Set(['margin', 'padding', 'inset', 'border-width', 'border-style', 'border-color'])

/**
 * Returns a sentence for each rule or declaration that affects the rest of the host page or does not
 * suit both text directions.
 */
export function findStyleFaults(css: string): string[] {
  const { declarations, rules } = readStyles(css)
  const faults = [
    ...rules.flatMap(ruleFaults),
    ...declarations.flatMap(declarationFaults),
    ...(/\d\s*rem\b/.test(css.replaceAll(/\/\*[\s\S]*?\*\//g, ' '))
      ? ['uses rem, which depends on the font size of the host page']
      : []),
    ...(/!important/.test(css)
      ? ['uses !important, which a host cannot override from outside the layer']
      : []),
  ]
  return [...new Set(faults)]
}

function ruleFaults({ prelude, around }: ReadStyles['rules'][number]): string[] {
  if (around[0] === SHIELD) return []
  if (around.length === 0)
    return [LAYER, ORDER, SHIELD].includes(prelude) ? [] : [`${prelude} is outside ${LAYER}`]
  if (around.some((outer) => outer.startsWith('@keyframes'))) return []
  if (prelude.startsWith('@keyframes'))
    return /^@keyframes bf-/.test(prelude) ? [] : [`${prelude} lacks the prefix bf-`]
  if (prelude.startsWith('@')) {
    return /^@(?:media|supports|container)\b/.test(prelude)
      ? []
      : [`${prelude} is not allowed: use media, supports or container`]
  }
  // Its declarations are checked one by one.
  if (prelude === ':root') return []
  const scoped = around.some((outer) => !outer.startsWith('@'))
  return splitSelectors(prelude)
    .filter((selector) => !(scoped ? isNested(selector) || isOurs(selector) : isOurs(selector)))
    .map((selector) => `${selector} is not under a class bf-…`)
}

/** Whether the selector begins with a class of the form: `.bf-x`, `:where(.bf-x, .bf-y)`. */
function isOurs(selector: string): boolean {
  const group = /^:(?:where|is)\(([^()]*)\)/.exec(selector)
  if (group) return (group[1] ?? '').split(',').every((part) => isOurs(part.trim()))
  return /^(?:[a-z]+)?\.bf-[\w-]/.test(selector)
}

/** Whether a nested selector matches only inside its rule. One with `&` after another selector does not. */
function isNested(selector: string): boolean {
  return selector.startsWith('&') || !selector.includes('&')
}

function splitSelectors(prelude: string): string[] {
  return prelude.split(/,(?![^(]*\))/).map((selector) => selector.trim())
}

function declarationFaults({ property, value, around }: Declaration): string[] {
  const where = around.at(-1) ?? 'the top level'
  // Lightning CSS and other tools compile light-dark() to this property, which forms inherit from the root.
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
