import type { BookingFormProps, EventTypeInput } from '../../src/index.js'
import type { TestOutcome } from '../../src/testing/createTestFetch.js'
import { jane } from '../support/eventTypes.js'

/** The event types to start from, by name. */
export const PRESETS: Readonly<Record<string, EventTypeInput>> = {
  'Intro call': jane('intro'),
  'Every type of field': jane('every-field'),
  'Several lengths': jane('lengths'),
  'Several places': jane('places'),
  'Weekly series': jane('weekly'),
  'Needs confirmation': jane('approval'),
  'By phone': jane('call-me'),
}

/** Props of the form that are plain data, so that they can be written down as JSX and as HTML. */
export type PlainProps = Pick<
  BookingFormProps,
  | 'eventType'
  | 'start'
  | 'holdSlots'
  | 'pickerLayout'
  | 'showFirstFree'
  | 'order'
  | 'apiUrl'
  | 'endpoint'
  | 'defaultValues'
  | 'metadata'
  | 'timeZone'
  | 'locale'
  | 'hourCycle'
  | 'messages'
  | 'defaultCountry'
  | 'numberFieldFormat'
  | 'draft'
  | 'allowCancel'
  | 'allowReschedule'
  | 'successRedirect'
  | 'appearance'
  | 'classNames'
>

/** What the controls of the playground set. Everything but the preset can be left empty. */
export interface PlaygroundSettings extends Omit<PlainProps, 'eventType' | 'appearance' | 'messages'> {
  /** The name of an event type in {@link PRESETS}. */
  preset: string
  /** An event type as JSON, used in place of the preset. */
  eventType?: EventTypeInput | undefined
  theme?: 'auto' | 'light' | 'dark' | undefined
  density?: 'comfortable' | 'compact' | undefined
  accent?: string | undefined
  onAccent?: string | undefined
  radius?: string | undefined
  font?: string | undefined
  width?: string | undefined
  /** Messages that replace single ones. */
  messages?: object | undefined
  /** What the simulated server replies to a booking. */
  outcome: TestOutcome
}

/** Returns the props that the settings stand for. Settings that are empty are left out. */
export function toPlainProps(settings: PlaygroundSettings): PlainProps {
  const { preset, eventType, theme, density, accent, onAccent, radius, font, width, outcome, ...rest } =
    settings
  const tokens = dropEmpty({
    'color-accent': accent,
    'color-on-accent': onAccent,
    radius,
    font,
    width,
  })
  const appearance = dropEmpty({ theme, density, tokens: Object.keys(tokens).length ? tokens : undefined })
  void outcome
  return dropEmpty({
    eventType: eventType ?? PRESETS[preset] ?? jane('intro'),
    ...rest,
    appearance: Object.keys(appearance).length ? appearance : undefined,
  }) as PlainProps
}

/** Leaves out what a control has not set: nothing, an empty text, `false`, and an object without entries. */
function dropEmpty<Value extends object>(value: Value): Partial<Value> {
  const isSet = (one: unknown) =>
    one !== undefined &&
    one !== null &&
    one !== '' &&
    one !== false &&
    !(typeof one === 'object' && !Object.keys(one).length)
  return Object.fromEntries(Object.entries(value).filter(([, one]) => isSet(one))) as Partial<Value>
}
