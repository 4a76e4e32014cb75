import type { BookingFormProps } from 'booking-form'
import type { MountOptions } from '../page/contender.js'
import type { Question } from '../page/questions.js'

/** The places as the API names them, in the order of `PLACES`. */
const LOCATIONS = [
  { type: 'integration', integration: 'cal-video' },
  { type: 'address', address: 'Tērbatas iela 14, Rīga', public: true },
  { type: 'link', link: 'https://meet.example.com/jane', public: true },
]

/** The types of the booking fields that the API names differently. */
const TYPES: Record<string, string> = { name: 'name', location: 'radioInput' }
const BOOKING_FIELDS = ['name', 'email', 'location', 'title', 'notes', 'guests']

/** Returns the props of `<BookingForm>` for the questions: an event type as the API sends it. */
export function toBookingFormProps({ questions, answers, onAccepted }: MountOptions): BookingFormProps {
  const { name, email, title, notes, guests, ...responses } = answers as Record<string, string>
  const isFilled = Object.keys(answers).length > 0
  return {
    eventType: {
      id: 1,
      slug: 'intro',
      title: 'Intro call',
      lengthInMinutes: 30,
      locations: LOCATIONS,
      bookingFields: questions.map(toBookingField),
    },
    start: '2030-01-08T13:00:00Z',
    timeZone: 'Europe/Riga',
    locale: 'en',
    defaultCountry: 'LV',
    endpoint: '/accept',
    defaultValues: isFilled
      ? { name, email, title, notes, guests: [String(guests)], location: LOCATIONS[1], responses }
      : {},
    onBeforeSubmit: () => {
      onAccepted()
      return undefined
    },
  }
}

function toBookingField({ name, type, label, hint, required, options }: Question) {
  return {
    isDefault: BOOKING_FIELDS.includes(name),
    type: TYPES[name] ?? type,
    slug: name,
    label,
    required,
    hidden: false,
    hint,
    ...(options.length > 0 && { options: [...options] }),
  }
}
