import type { ArgTypes } from '@storybook/react-vite'
import type { PlaygroundSettings } from './playgroundSettings.js'
import { PRESETS } from './playgroundSettings.js'

/** The callbacks that the Actions panel logs. */
export const CALLBACKS = [
  'onReady',
  'onStart',
  'onSlotPick',
  'onValidationError',
  'onBeforeSubmit',
  'onSuccess',
  'onError',
  'onReset',
] as const

type Control = 'text' | 'object' | 'boolean' | 'color' | readonly string[]

/** The controls of the playground, by concern. A control that is left alone sets nothing. */
const CONTROLS: Readonly<Record<string, readonly (readonly [keyof PlaygroundSettings, Control, string])[]>> =
  {
    'Event type': [
      ['preset', Object.keys(PRESETS), 'An event type to start from'],
      ['eventType', 'object', 'An event type as JSON, in place of the preset'],
      ['start', 'text', 'A fixed time, ISO 8601. Without it, the visitor picks a time'],
    ],
    Data: [
      ['defaultValues', 'object', 'Prefilled answers'],
      ['metadata', 'object', 'Strings to store with the booking'],
      ['defaultCountry', 'text', 'Country of phone numbers without a country code, such as LV'],
      ['numberFieldFormat', ['number', 'string', 'omit'], 'How answers to number fields are sent'],
    ],
    Behaviour: [
      ['holdSlots', 'boolean', 'Holds the picked time. The simulated server cannot hold times'],
      ['pickerLayout', ['month', 'list'], 'A month, or only the days that have free times'],
      ['showFirstFree', 'boolean', 'A button above the picker that picks the first free time'],
      ['order', ['time-first', 'questions-first'], 'What is asked first'],
      ['draft', 'boolean', 'Keeps the answers when the page is reloaded'],
      ['allowCancel', 'boolean', 'Lets the visitor cancel the booking'],
      ['allowReschedule', 'boolean', 'Lets the visitor move the booking'],
      ['successRedirect', 'object', 'Where the visitor goes after booking'],
      ['apiUrl', 'text', 'The base URL of the requests. Only in the code: this page has no network'],
      ['endpoint', 'text', 'The URL that bookings are posted to. Only in the code, too'],
    ],
    Text: [
      ['locale', 'text', 'BCP 47 tag of the locale'],
      ['timeZone', 'text', 'IANA id of the time zone'],
      ['hourCycle', ['h12', 'h23'], 'The 12-hour or the 24-hour clock'],
      ['messages', 'object', 'Messages that replace single ones'],
    ],
    Look: [
      ['theme', ['auto', 'light', 'dark'], 'The colour scheme'],
      ['density', ['comfortable', 'compact'], 'How much space the form takes'],
      ['accent', 'color', 'Primary button, focus ring and selection'],
      ['onAccent', 'color', 'Text on the accent'],
      ['radius', 'text', 'Corners, such as 4px'],
      ['font', 'text', 'The font family'],
      ['width', 'text', 'The width of the form, such as 28em'],
      ['classNames', 'object', 'Additional class names by part'],
    ],
    Server: [
      [
        'outcome',
        ['accepted', 'pending', 'conflict', 'field', 'refused', 'busy', 'serverError', 'networkError'],
        'What the simulated server replies to a booking',
      ],
    ],
  }

/** The arg types of the playground story. */
export const argTypes: Partial<ArgTypes<PlaygroundSettings>> = Object.fromEntries([
  ...Object.entries(CONTROLS).flatMap(([category, controls]) =>
    controls.map(([name, control, description]) => [
      name,
      {
        description,
        table: { category },
        ...(typeof control === 'string'
          ? { control: { type: control } }
          : { control: { type: control.length > 3 ? 'select' : 'inline-radio' }, options: control }),
      },
    ]),
  ),
  ...CALLBACKS.map((name) => [name, { table: { category: 'Callbacks' }, control: false }]),
])
