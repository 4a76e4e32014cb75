import type { Decorator, Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import '../src/styles.css'
import './preview.css'

// Parts of the form are lazy-loaded, and a busy machine with an empty cache takes more than a second for one.
configure({ asyncUtilTimeout: 5000 })

/** Sets up the page around a story as a host would: colour scheme, direction and language. */
const withPage: Decorator = (Story, { args, globals }) => {
  const root = document.documentElement
  root.style.colorScheme = String(globals.theme)
  root.dir = String(globals.direction)
  root.lang = globals.locale === 'auto' ? 'en' : String(globals.locale)
  if (globals.locale === 'auto' || 'locale' in args) return <Story />
  return <Story args={{ ...args, locale: globals.locale }} />
}

const preview: Preview = {
  decorators: [withPage],
  parameters: { a11y: { test: 'error' } },
  tags: ['autodocs'],
  // A form remembers an attempt whose outcome is unknown, also for the forms of other stories.
  beforeEach: () => sessionStorage.clear(),
  initialGlobals: { theme: 'light', direction: 'ltr', locale: 'auto' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'Locale of dates and texts',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'auto', title: 'Locale: as the story says' },
          { value: 'en-GB', title: 'English (UK)' },
          { value: 'en-US', title: 'English (US)' },
          { value: 'de', title: 'Deutsch' },
          { value: 'fr', title: 'Français' },
          { value: 'ar', title: 'العربية' },
          { value: 'ja', title: '日本語' },
        ],
        dynamicTitle: true,
      },
    },
  },
}

export default preview
