import { readHostOption, type WeekdayName } from '../../contract/hostField.js'
import type { FieldDefinition } from '../types.js'

/** The days that a field of the type `date` accepts. */
export interface DateLimits {
  /** `YYYY-MM-DD`; `undefined` if every day is early or late enough. */
  min: string | undefined
  max: string | undefined
  /** Days of the week as in `Date`: 0 is Sunday. `undefined` if all of them are accepted. */
  weekdays: readonly number[] | undefined
}

const WEEKDAYS: readonly WeekdayName[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

/** Returns whether a text is a day that exists, `YYYY-MM-DD`. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(text)
  return !isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Reads the limits of a date. A limit that cannot be read counts as absent. */
export function readDateLimits({ wire }: FieldDefinition): DateLimits {
  const [min, max] = [readHostOption(wire, 'min'), readHostOption(wire, 'max')]
  const names = readHostOption(wire, 'weekdays')
  const days = WEEKDAYS.flatMap((name, day) => (Array.isArray(names) && names.includes(name) ? [day] : []))
  return {
    min: isDay(min) ? min : undefined,
    max: isDay(max) ? max : undefined,
    weekdays: days.length > 0 && days.length < WEEKDAYS.length ? days : undefined,
  }
}
