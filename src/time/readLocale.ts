/**
 * Turns the language of a host or browser into a locale that `Intl` accepts: `en_US` and `en-US@posix`
 * become `en-US`. Anything that is not a language tag, such as `C`, becomes `en`.
 */
export function readLocale(language: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(language?.replace(/[@.].*/, '').replace(/_/g, '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}
