import type { Appearance } from 'booking-form'

/** What a visitor of the demo chose to look at; all of it stands in the address, so that a link shows the same. */
export interface Settings {
  readonly theme: NonNullable<Appearance['theme']>
  readonly density: NonNullable<Appearance['density']>
  readonly dir: 'ltr' | 'rtl'
  /** BCP 47 tag; the browser's when left out. */
  readonly locale: string | undefined
  /** IANA zone; the browser's when left out. */
  readonly timeZone: string | undefined
}

const NAMES = ['theme', 'density', 'dir', 'locale', 'timeZone'] as const

/** Reads the settings from the query of an address; what is written wrong counts as left out. */
export function readSettings(query: URLSearchParams): Settings {
  return {
    theme: pick(query.get('theme'), ['auto', 'light', 'dark']),
    density: pick(query.get('density'), ['comfortable', 'compact']),
    dir: pick(query.get('dir'), ['ltr', 'rtl']),
    locale: readLocale(query.get('locale')),
    timeZone: readTimeZone(query.get('timeZone')),
  }
}

/** The address of a page that keeps the settings of this one. */
export function toHref(path: string, more: Record<string, string> = {}): string {
  const now = new URLSearchParams(location.search)
  const kept = NAMES.flatMap((name) => (now.get(name) ? [[name, now.get(name) ?? '']] : []))
  const query = new URLSearchParams([...kept, ...Object.entries(more)])
  return query.size ? `${path}?${query}` : path
}

function pick<Choice extends string>(given: string | null, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices.find((choice) => choice === given) ?? choices[0]
}

function readLocale(given: string | null): string | undefined {
  try {
    return given ? Intl.getCanonicalLocales(given)[0] : undefined
  } catch {
    return undefined
  }
}

function readTimeZone(given: string | null): string | undefined {
  try {
    return given ? new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone : undefined
  } catch {
    return undefined
  }
}
