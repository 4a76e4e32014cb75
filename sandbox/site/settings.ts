import type { Appearance, BookingFormProps } from 'booking-form'

/**
 * How a visitor of the demo chose to see it. All settings are in the address, so that a link shows
 * the same.
 */
export interface Settings {
  readonly theme: NonNullable<Appearance['theme']>
  readonly density: NonNullable<Appearance['density']>
  readonly dir: 'ltr' | 'rtl'
  /** BCP 47 tag. Defaults to the browser's locale. */
  readonly locale: string | undefined
  /** Defaults to that of the event type. */
  readonly pickerLayout: BookingFormProps['pickerLayout']
  readonly order: BookingFormProps['order']
  /** IANA zone. Defaults to the browser's zone. */
  readonly timeZone: string | undefined
}

const NAMES = ['theme', 'density', 'dir', 'locale', 'timeZone', 'pickerLayout', 'order'] as const

/** Writes changed settings into the address of the page. An empty value removes a setting. */
export function writeSettings(change: Record<string, string>): URLSearchParams {
  const query = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(change)) {
    if (value) query.set(name, value)
    else query.delete(name)
  }
  history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}`)
  return query
}

/** Reads the settings from the query of an address. Invalid values count as missing. */
export function readSettings(query: URLSearchParams): Settings {
  return {
    theme: pick(query.get('theme'), ['auto', 'light', 'dark']),
    density: pick(query.get('density'), ['comfortable', 'compact']),
    dir: pick(query.get('dir'), ['ltr', 'rtl']),
    pickerLayout: (['month', 'list'] as const).find((one) => one === query.get('pickerLayout')),
    order: pick<'time-first' | 'questions-first'>(query.get('order'), ['time-first', 'questions-first']),
    locale: readLocale(query.get('locale')),
    timeZone: readTimeZone(query.get('timeZone')),
  }
}

/** Returns the address of a page, with the settings of the current page. */
export function toHref(path: string, more: Record<string, string> = {}): string {
  const currentQuery = new URLSearchParams(location.search)
  const kept = NAMES.flatMap((name) => (currentQuery.get(name) ? [[name, currentQuery.get(name) ?? '']] : []))
  const query = new URLSearchParams([...kept, ...Object.entries(more)])
  return query.size ? `${path}?${query}` : path
}

function pick<Choice extends string>(value: string | null, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices.find((choice) => choice === value) ?? choices[0]
}

function readLocale(value: string | null): string | undefined {
  try {
    return value ? Intl.getCanonicalLocales(value)[0] : undefined
  } catch {
    return undefined
  }
}

function readTimeZone(value: string | null): string | undefined {
  try {
    return value ? new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone : undefined
  } catch {
    return undefined
  }
}
