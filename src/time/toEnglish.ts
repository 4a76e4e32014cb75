/**
 * Returns the locale of English as it is used in the region of a locale, with its clock and its order of day
 * and month: `en-DE` for `de`. A locale of English stays as it is.
 */
export function toEnglish(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return language === 'en' ? locale : `en-${region}`
}
