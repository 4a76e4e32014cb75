import { useMemo, useRef, useState, type ReactNode } from 'react'
import {
  BookingFormContext,
  type BookingFormContextValue,
  type FormHost,
  type TimeStyleChange,
} from '../../src/components/BookingFormContext.js'
import { lazyPicker } from '../../src/components/picker/lazyPicker.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { en } from '../../src/messages/en.js'
import { mergeMessages } from '../../src/messages/mergeMessages.js'
import { ownOptions } from '../../src/utils/ownOptions.js'

/** Props of {@link BookingFormProvider}: the values of the context that a test or story cares about. */
export interface BookingFormProviderProps extends Partial<Omit<BookingFormContextValue, 'host'>> {
  /** Host props, without the event type. */
  host?: Partial<FormHost>
  children: ReactNode
}

const EVENT_TYPE = EventTypeSchema.parse({ id: 1, title: 'Intro', lengthInMinutes: 30 })
const REFERENCE = { eventTypeId: 1 }
const STYLE = { locale: 'en-US', timeZone: 'Europe/Berlin', hourCycle: undefined }
const CLIENT = { createBooking: () => new Promise<never>(() => {}) }
const announceNothing = () => {}

/** The context of a booking form, for components that are rendered without the form. `changeStyle` works. */
export function BookingFormProvider({ host: given, children, ...values }: BookingFormProviderProps) {
  const root = useRef<HTMLElement>(null)
  const [change, setChange] = useState<TimeStyleChange>({})
  const { eventType = EVENT_TYPE, reference = REFERENCE, style = STYLE } = values
  const host = useMemo(() => ownOptions({ eventType: reference, ...given }), [reference, given])
  const messages = useMemo(() => mergeMessages(en, host.messages), [host.messages])
  const context: BookingFormContextValue = {
    client: CLIENT,
    messages,
    announce: announceNothing,
    root,
    formId: 'bf',
    picker: lazyPicker,
    changeStyle: (more) => setChange((before) => ({ ...before, ...more })),
    ...values,
    ...{ eventType, reference, host },
    style: { ...style, ...change },
  }
  return <BookingFormContext.Provider value={context}>{children}</BookingFormContext.Provider>
}
