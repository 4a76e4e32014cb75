import { LANGUAGE_CODES } from 'booking-form/contract'

/** The choices of a setting. The first one is the default. */
export type Choices = readonly (readonly [value: string, label: string])[]

export const THEMES: Choices = [
  ['', 'System colours'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]
export const DENSITIES: Choices = [
  ['', 'Comfortable'],
  ['compact', 'Compact'],
]
export const DIRECTIONS: Choices = [
  ['', 'Left to right'],
  ['rtl', 'Right to left'],
]
export const LAYOUTS: Choices = [
  ['', 'As the meeting says'],
  ['month', 'Month'],
  ['list', 'List of days'],
]
export const ORDERS: Choices = [
  ['', 'Time first'],
  ['questions-first', 'Questions first'],
]
/** Each language in its own words. */
export const LOCALES: Choices = [
  ['', 'English'],
  ...LANGUAGE_CODES.filter((code) => code !== 'en' && code !== 'iw').map(
    (code) => [code, new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code] as const,
  ),
]
export const TIME_ZONES: Choices = [
  ['', 'Same as the device'],
  ...[
    'Europe/Riga',
    'Europe/London',
    'America/New_York',
    'America/Los_Angeles',
    'Asia/Kathmandu',
    'Asia/Tokyo',
    'Australia/Lord_Howe',
  ].map((zone) => [zone, zone.replaceAll('_', ' ')] as const),
]
