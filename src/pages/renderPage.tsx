import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { BookingFormContext, type FormHost } from '../components/BookingFormContext.js'
import { toLanguageProps } from '../components/toLanguageProps.js'
import { english } from '../messages/english.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import type { PartialMessages } from '../messages/types.js'
import { toReaderLocale } from '../time/toReaderLocale.js'
import { FallbackContext } from '../ui/FallbackContext.js'
import { FormUiContext } from '../ui/FormUi.js'
import { createPart } from '../ui/parts.js'
import { toDocument } from './toDocument.js'
import type { PageEventType, PagesSetup } from './PagesSetup.js'

/** What a page is rendered with. */
export interface PageContext {
  setup: PagesSetup
  event: PageEventType
  timeZone: string
  /** BCP 47 tag of the visitor's language; `undefined` if it is not known. */
  language: string | undefined
  messages: PartialMessages | undefined
}

/**
 * Renders a page: its content inside the root element of a form, and the document around it.
 *
 * @param title - the title of the document
 */
export async function renderPage(context: PageContext, title: string, content: ReactNode): Promise<string> {
  const { setup, event, timeZone, language, messages } = context
  const { options, client } = setup
  const { classNames, components = {}, className, appearance, fallback, hourCycle } = options
  const ui = { part: createPart(classNames), components, plain: true }
  const host: FormHost = { ...options, guard: undefined, messages, action: '?' }
  const own = toLanguageProps({ messages, locale: language })
  const rootPart = ui.part('root', { compact: appearance?.density === 'compact' })
  const tokens = Object.entries(appearance?.tokens ?? {}).map(([name, value]) => [`--bf-${name}`, value])
  const { theme } = appearance ?? {}
  const form = {
    ...{ client, ...event, host, announce: () => {}, root: { current: null }, formId: 'bf' },
    messages: mergeMessages(english, messages),
    style: { timeZone, hourCycle, ...toReaderLocale(language, messages) },
    changeStyle: () => {},
  }
  const body = renderToStaticMarkup(
    <FormUiContext.Provider value={ui}>
      <div
        {...rootPart}
        {...own}
        className={[rootPart.className, className].filter(Boolean).join(' ')}
        style={{ ...Object.fromEntries(tokens), ...(theme && theme !== 'auto' && { colorScheme: theme }) }}
      >
        <FallbackContext.Provider value={fallback}>
          <BookingFormContext.Provider value={form}>{content}</BookingFormContext.Provider>
        </FallbackContext.Provider>
      </div>
    </FormUiContext.Provider>,
  )
  const info = { title, lang: own.lang ?? 'en', dir: own.dir || 'ltr' } as const
  return options.page ? options.page(body, info) : toDocument(body, info, options.styleSheet)
}
