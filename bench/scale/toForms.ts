import type { BookingFormProps } from 'booking-form'
import { toBookingFormProps } from '../forms/toBookingFormProps.js'
import { toQuestions } from '../page/questions.js'

const STYLE = { timeZone: 'Europe/Riga', locale: 'en-GB' }
const START = '2027-06-10T09:00:00Z'

/** Returns the props of all forms on the page of a case. */
export function toForms(name: string, size: number): BookingFormProps[] {
  if (name === 'fields') return [toBookingFormProps({ questions: toQuestions(size), ...EMPTY })]
  if (name === 'select' || name === 'radio') return [withField(toChoice(name, size))]
  if (name === 'multiselect') {
    const field = toChoice(name, size)
    const responses = { choice: field.options.map(({ value }) => value) }
    return [{ ...withField(field), defaultValues: { responses } }]
  }
  if (name === 'guests') return [withField(GUESTS)]
  if (name === 'guest') {
    const guests = Array.from({ length: size }, (_, index) => `guest${index}@example.com`)
    return [{ ...withField(GUESTS), defaultValues: { guests } }]
  }
  if (name === 'series') {
    const recurrence = { interval: 1, occurrences: size, frequency: 'weekly' as const }
    return [withField(undefined, { recurrence })]
  }
  if (name === 'forms') return Array.from({ length: size }, () => withField(undefined))
  const eventTypeSlug = name === 'pickers' ? 'intro' : `${name === 'time' ? 'day' : name}-${size}`
  const picker = { eventType: { username: 'jane', eventTypeSlug }, apiUrl: `${location.origin}/v2`, ...STYLE }
  return Array.from({ length: name === 'pickers' ? size : 1 }, () => picker)
}

const EMPTY = { answers: {}, onAccepted: () => {} }

const GUESTS = { isDefault: true, type: 'multiemail', slug: 'guests', label: 'Guests', required: false }

function toChoice(type: string, size: number) {
  const options = Array.from({ length: size }, (_, index) => ({
    value: `option-${index}`,
    label: `Option ${index}`,
  }))
  return { isDefault: false, type, slug: 'choice', label: 'Choice', required: true, options }
}

/** A form for a given time, with the two fields that every form has and one more. */
function withField(field: object | undefined, more: object = {}): BookingFormProps {
  const props = toBookingFormProps({ questions: toQuestions(0).slice(0, 2), ...EMPTY })
  const { bookingFields = [], ...eventType } = props.eventType as { bookingFields?: object[] }
  const fields = field ? [...bookingFields, field] : bookingFields
  const grown = { ...eventType, ...more, locations: [], bookingFields: fields }
  return { ...props, ...STYLE, start: START, eventType: grown as unknown as BookingFormProps['eventType'] }
}
