/**
 * A locale that `Intl` takes, out of what a host or a browser says: `en_US` and `en-US@posix` become `en-US`, and what
 * is no language at all (`C`) becomes `en`.
 */
export function readLocale(said: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(said?.replace(/[@.].*/, '').replace(/_/g, '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}
