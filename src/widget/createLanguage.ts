import type { BookingFormProps } from '../index.js'
import { loadMessages } from '../locales/loadMessages.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import type { PartialMessages } from '../messages/types.js'
import { toComposedParent } from '../utils/toComposedParent.js'

/** After this time a form whose language is still on its way is shown in English. */
const PATIENCE_MS = 4_000

/** The value of the `messages` prop, or that the first language of an element is still being loaded. */
export type LanguageState = BookingFormProps['messages'] | 'loading'

/**
 * Keeps an element in the language of the page: that of its own `lang`, or of the nearest element around it.
 * While another language is being loaded, the one before stays.
 *
 * @param onChange - called when other messages are there
 * @returns a function that returns the messages of the language with those of the host on top. A host whose
 *   messages are a function, or name their language, has decided the language itself.
 */
export function createLanguage(element: Element, onChange: () => void) {
  let wanted: string | undefined
  let language: PartialMessages | undefined | 'loading' = 'loading'
  let merged:
    { language: PartialMessages; messages: PartialMessages | undefined; all: PartialMessages } | undefined
  const show = (next: PartialMessages) => {
    language = next
    onChange()
  }
  const want = (lang: string) => {
    wanted = lang
    if (!lang || /^en\b/i.test(lang)) {
      language = lang ? { lang: 'en' } : undefined
      return
    }
    const timer = setTimeout(() => {
      if (language === 'loading') show({ lang: 'en' })
    }, PATIENCE_MS)
    void loadMessages(lang).then((loaded) => {
      clearTimeout(timer)
      if (lang === wanted) show(loaded)
    })
  }
  return ({ messages, locale = '' }: BookingFormProps): LanguageState => {
    if (typeof messages === 'function' || messages?.lang) return messages
    // An element that is out of the page keeps its language, because it may come back.
    const lang = element.isConnected || wanted === undefined ? findLang(element) || locale : wanted
    if (lang !== wanted) want(lang)
    if (typeof language !== 'object') return language ?? messages
    // The same object for the same messages: a form with other messages builds its fields anew.
    if (merged?.language !== language || merged.messages !== messages)
      merged = { language, messages, all: mergeMessages(language, messages) }
    return merged.all
  }
}

function findLang(element: Element): string {
  for (let next: Element | null = element; next; next = toComposedParent(next))
    if (next instanceof HTMLElement && next.lang) return next.lang
  return ''
}
