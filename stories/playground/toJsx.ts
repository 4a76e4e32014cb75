import type { PlainProps } from './playgroundSettings.js'

/**
 * Returns a module that shows the form with the given props. Objects stand above the component, because the
 * form compares most of them by reference.
 */
export function toJsx(props: PlainProps): string {
  const constants: string[] = []
  const usesLoader = typeof props.messages === 'function'
  const attributes = Object.entries(props).map(([name, value]: [string, unknown]) => {
    if (value === true) return name
    if (typeof value === 'function') return `${name}={loadMessages}`
    if (typeof value === 'string' && !/["\\&{}\n]/.test(value)) return `${name}="${value}"`
    if (typeof value !== 'object') return `${name}={${JSON.stringify(value)}}`
    constants.push(`const ${name} = ${JSON.stringify(value, null, 2)}`)
    return `${name}={${name}}`
  })
  return [
    "import { BookingForm } from 'booking-form'",
    ...(usesLoader ? ["import { loadMessages } from 'booking-form/locales'"] : []),
    "import 'booking-form/styles.css'",
    '',
    ...constants,
    ...(constants.length ? [''] : []),
    'export default function Book() {',
    '  return (',
    '    <BookingForm',
    ...attributes.map((attribute) => `      ${attribute}`),
    '    />',
    '  )',
    '}',
    '',
  ].join('\n')
}
