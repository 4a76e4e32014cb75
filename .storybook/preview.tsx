import type { Decorator, Preview, StoryContext } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { BookingForm, type BookingFormProps } from '../src/index.js'
import { loadMessages } from '../src/entries/locales.js'
import { RenderedForm, type RenderSettings } from '../stories/support/RenderedForm.js'
import '../src/styles.css'
import './preview.css'
import { failOnErrors, watchErrors } from './consoleErrors.js'
import { applySheet } from './themeSheets.js'
import { globalTypes, initialGlobals, IS_ELEMENT_RUN } from './toolbar.js'

// Parts of the form are lazy-loaded, and a busy machine with an empty cache takes more than a second for one.
configure({ asyncUtilTimeout: 5000 })

/** Sets up the page around a story as a host would: colour scheme, theme sheet, direction and language. */
const withPage: Decorator = (Story, { globals }) => {
  const root = document.documentElement
  root.style.colorScheme = String(globals.theme)
  root.dir = String(globals.direction)
  root.lang = globals.language === 'auto' ? 'en' : String(globals.language)
  applySheet(String(globals.sheet))
  return <Story />
}

/** Passes on the settings of the toolbar that are props of the form, unless the story sets them itself. */
const withProps: Decorator = (Story, { args, globals, name }) => {
  const { language, zone, clock } = globals
  const settings: Partial<BookingFormProps> = {
    ...(language !== 'auto' && { locale: String(language), messages: loadMessages }),
    ...(zone !== 'auto' && { timeZone: String(zone) }),
    ...(clock !== 'auto' && { hourCycle: clock as 'h12' | 'h23' }),
  }
  const own = Object.keys(settings).filter((prop) => prop in args && args[prop] !== undefined)
  // The toolbar is the visitor's own choice, except for a story whose point is the language.
  for (const prop of own) if (prop === 'locale' || prop === 'messages') delete settings[prop]
  if (name === 'Playground')
    return <Story args={{ ...args, ...settings, render: toRenderSettings(globals) }} />
  return Object.keys(settings).length ? <Story args={{ ...args, ...settings }} /> : <Story />
}

const toRenderSettings = ({ renderer, network }: StoryContext['globals']): RenderSettings => ({
  renderer: renderer as RenderSettings['renderer'],
  network: network as RenderSettings['network'],
  noShadow: IS_ELEMENT_RUN,
})

const preview: Preview = {
  render: (args, { component: Component, globals }) => {
    if (Component === BookingForm)
      return <RenderedForm {...(args as unknown as BookingFormProps)} render={toRenderSettings(globals)} />
    return Component ? <Component {...args} /> : <></>
  },
  decorators: [withProps, withPage],
  parameters: {
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: ['Start here', 'Playground', 'BookingForm', 'Booker', 'SlotPicker', 'Fields', 'Outcomes', '*'],
      },
    },
  },
  tags: ['autodocs'],
  beforeEach: () => {
    // A form remembers an attempt whose outcome is unknown, also for the forms of other stories.
    sessionStorage.clear()
    watchErrors()
  },
  afterEach: (context) => {
    failOnErrors(context)
    // Without this check, the run would also pass if it rendered the component in place of the element.
    if (IS_ELEMENT_RUN && context.title === 'BookingForm' && !document.querySelector('booking-form'))
      throw new Error('The story is not rendered as the element.')
  },
  initialGlobals,
  globalTypes,
}

export default preview
