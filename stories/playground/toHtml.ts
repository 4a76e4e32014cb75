import { ATTRIBUTES, type AttributeKind } from '../../src/widget/attributes.js'
import type { PlainProps } from './playgroundSettings.js'

/** The options that are written as JSON in a script, by the slot of the script. */
const SCRIPTS = {
  'event-type': 'eventType',
  'default-values': 'defaultValues',
  metadata: 'metadata',
  messages: 'messages',
  appearance: 'appearance',
  'class-names': 'classNames',
} as const

/**
 * Returns the element with the given props, and the script that defines it. A prop is an attribute if there
 * is one for it, and JSON otherwise.
 */
export function toHtml(props: PlainProps): string {
  const { option, rest } = toOptionAttributes(props)
  const scripts = Object.entries(SCRIPTS).flatMap(([slot, name]) => {
    const value = rest[name]
    if (value === undefined || typeof value === 'function') return []
    // `<` would end the script if `/script>` followed.
    const json = JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')
    return `  <script type="application/json" slot="${slot}">\n${json}\n  </script>`
  })
  // The element loads its language by itself.
  if (typeof props.messages === 'function' && props.locale) option.unshift(`lang="${props.locale}"`)
  const attributes = option.map((attribute) => `\n  ${attribute}`).join('')
  const end = scripts.length ? `\n${scripts.join('\n')}\n` : ''
  return [
    '<script type="module" src="/widget/booking-form.js"></script>',
    `<booking-form${attributes}${attributes && '\n'}>${end}</booking-form>`,
    '',
  ].join('\n')
}

function toOptionAttributes(props: PlainProps): { option: string[]; rest: Record<string, unknown> } {
  const rest: Record<string, unknown> = { ...props }
  const option = Object.entries(ATTRIBUTES).flatMap(([name, [target, property, kind]]) => {
    const isOfRedirect = target === 'successRedirect'
    const holder = isOfRedirect ? props.successRedirect : props
    if (target !== 'option' && !isOfRedirect) return []
    const value = (holder as Record<string, unknown> | undefined)?.[property]
    if (value === undefined || (typeof value === 'object') !== (kind === 'list')) return []
    delete rest[property]
    return toAttribute(name, value, kind)
  })
  return { option, rest }
}

function toAttribute(name: string, value: unknown, kind: AttributeKind): string {
  if (kind === 'flag') return value === true ? name : `${name}="${String(value)}"`
  const text = Array.isArray(value) ? value.join(' ') : String(value)
  return `${name}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
}
