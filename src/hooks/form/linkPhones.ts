import type { BookingFormState } from '../useBookingForm.js'
import type { LocationValue } from '../../fields/location/location.field.js'

/** One input for the attendee's phone number. */
interface PhoneInput {
  key: string
  text: string
  required: boolean
  write: (text: string) => void
}

/**
 * Keeps all inputs for the attendee's own phone number equal, so that the number is typed once: the
 * required fields for it, and the input of the place where the organizer calls the attendee. An input
 * with a number of its own is left alone, and so is an optional field.
 *
 * @returns a cleanup function
 */
export function linkPhones({ form, definition }: Pick<BookingFormState, 'form' | 'definition'>): () => void {
  const fields = definition.fields.filter(({ hidden }) => !hidden)
  const phones = fields.filter(({ destination }) => /^(phoneNumber|smsReminderNumber)$/.test(destination))
  const location = fields.find(({ destination }) => destination === 'location')
  const toInputs = (): PhoneInput[] => {
    const inputs = phones.map(({ key, required }) => {
      const text = String(form.getValues(key) ?? '')
      return { key, text, required, write: (more: string) => form.setValue(key, more) }
    })
    const place = location && (form.getValues(location.key) as LocationValue | undefined)
    const chosen = location?.places[location.places.length === 1 ? 0 : (place?.choice ?? -1)]
    if (!place || chosen?.type !== 'attendeePhone') return inputs
    const { key } = location
    const write = (text: string) => form.setValue(key, { ...place, text })
    return [...inputs, { key, text: place.text, required: true, write }]
  }
  let known = new Map<string, string>()
  const sync = (changed?: string) => {
    const inputs = toInputs()
    const isNew = ({ key }: PhoneInput) => !known.has(key)
    // The place that was chosen just now is empty: it takes the number instead of giving one.
    const typed = inputs.find((input) => input.key === changed && !(isNew(input) && !input.text))
    const source = typed ?? inputs.find(({ text }) => text)
    const before = source && known.get(source.key)
    for (const { text, required, write } of inputs)
      if (source && required && text !== source.text && (!text || text === before)) write(source.text)
    known = new Map(toInputs().map(({ key, text }) => [key, text]))
  }
  sync()
  const subscription = form.watch((_, { name, type }) => {
    if (type === 'change') sync(name)
  })
  return () => subscription.unsubscribe()
}
