/**
 * The language codes that the API accepts for an attendee.
 *
 * @source Cal.com API v2, version 2024-08-13, `attendee.language` (43 codes)
 */
export const LANGUAGE_CODES = (
  'ar az bg bn ca cs da de el en es es-419 et eu fi fr he hr hu id it iw ja km ko lv nl no pl pt pt-BR ' +
  'ro ru sk sr sv ta th tr uk vi zh-CN zh-TW'
).split(' ')

const ALIASES: Record<string, string> = { nb: 'no', nn: 'no' }

/**
 * Maps a browser locale to a language code of the API: `de-AT` → `de`, `pt-PT` → `pt`, `zh-Hant` →
 * `zh-TW`, `es-MX` → `es-419`.
 *
 * @param locale - BCP 47 tag
 * @returns one of {@link LANGUAGE_CODES}, or undefined if the API does not support the language; the
 *   request must then leave out `language`
 */
export function toLanguageCode(locale: string): string | undefined {
  const [language = '', ...tags] = locale.replace(/_/g, '-').split('-')
  const base = language.toLowerCase()
  const subtags = tags.map((tag) => tag.toLowerCase())
  if (base === 'zh') return subtags.some((tag) => /^(hant|tw|hk|mo)$/.test(tag)) ? 'zh-TW' : 'zh-CN'
  if (base === 'pt' && subtags.includes('br')) return 'pt-BR'
  // Latin American Spanish has its own code, which is used for the region 419 and every country but Spain.
  if (base === 'es' && subtags.some((tag) => /^(419|[a-z]{2})$/.test(tag) && tag !== 'es')) return 'es-419'
  const code = ALIASES[base] ?? base
  return LANGUAGE_CODES.includes(code) ? code : undefined
}
