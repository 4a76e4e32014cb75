import type { Preview } from '@storybook/react-vite'
import { languages } from '../src/locales/languages.js'
import { SHEETS } from './themeSheets.js'

type Items = readonly (readonly [value: string, title: string])[]

const menu = (description: string, icon: string, items: Items) => ({
  description,
  toolbar: {
    icon: icon as 'globe',
    items: items.map(([value, title]) => ({ value, title })),
    dynamicTitle: true,
  },
})

/** The name of a language in the language itself. */
const toOwnName = (code: string) => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code

/** Whether `npm run test:stories:element` runs all stories on the element. */
export const IS_ELEMENT_RUN = import.meta.env.STORYBOOK_RENDERER === 'element'

/** What the toolbar is set to at first. Stories and their tests expect these values. */
export const initialGlobals: NonNullable<Preview['initialGlobals']> = {
  theme: 'light',
  sheet: 'none',
  language: 'auto',
  direction: 'ltr',
  zone: 'auto',
  clock: 'auto',
  network: 'fast',
  renderer: IS_ELEMENT_RUN ? 'element' : 'react',
}

/** The menus of the toolbar. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: menu('Colour scheme', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  sheet: menu('Theme sheet', 'paintbrush', [
    ['none', 'No theme sheet'],
    ...SHEETS.map((name) => [name, name] as const),
  ]),
  language: menu('Language', 'globe', [
    ['auto', 'Language: as the story says'],
    ['en-GB', 'English (UK)'],
    ['en-US', 'English (US)'],
    ...Object.keys(languages).map((code) => [code, toOwnName(code)] as const),
  ]),
  direction: menu('Direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  zone: menu('Time zone', 'time', [
    ['auto', 'Zone: as the story says'],
    ...[
      'Pacific/Auckland',
      'Asia/Tokyo',
      'Asia/Kathmandu',
      'Europe/Riga',
      'Europe/London',
      'UTC',
      'America/New_York',
      'America/Los_Angeles',
      'Australia/Lord_Howe',
    ].map((zone) => [zone, zone] as const),
  ]),
  clock: menu('Clock', 'timer', [
    ['auto', 'Clock: of the locale'],
    ['h12', '12 hours'],
    ['h23', '24 hours'],
  ]),
  network: menu('Network', 'lightning', [
    ['fast', 'Fast network'],
    ['slow', 'Slow network'],
    ['fails', 'Network fails'],
  ]),
  renderer: menu('Renderer', 'component', [
    ['react', 'React component'],
    ['element', '<booking-form> element'],
  ]),
}
