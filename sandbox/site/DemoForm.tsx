import { BookingForm, type BookingFormProps, type EventTypeInput } from 'booking-form'
import { loadMessages } from 'booking-form/locales'
import { API_URL, HOST } from './data/fetchEventTypes.js'
import type { Settings } from './settings.js'

type GivenProps = Pick<
  BookingFormProps,
  'onSuccess' | 'onReset' | 'onChooseAnother' | 'onReschedule' | 'endpoint' | 'upload' | 'renderPayment'
>

interface DemoFormProps extends GivenProps {
  slug: string
  /** The definition of the event type, if it has what the server does not know. */
  eventType?: EventTypeInput
  start?: string | null
  settings: Settings
}

/** The complete booking flow of one of the host's event types, from choosing a time to cancelling it. */
export function DemoForm({ slug, eventType, settings, ...props }: DemoFormProps) {
  return (
    <BookingForm
      eventType={eventType ?? { username: HOST.username, eventTypeSlug: slug }}
      apiUrl={API_URL}
      timeZone={settings.timeZone}
      locale={settings.locale}
      messages={settings.locale ? loadMessages : undefined}
      appearance={{ theme: settings.theme, density: settings.density }}
      pickerLayout={settings.pickerLayout}
      order={settings.order}
      showFirstFree
      renderNoSlots={() => (
        <p>
          {HOST.name} is away.{' '}
          <a href="mailto:jane@example.com?subject=Waiting%20list">Join the waiting list</a>
        </p>
      )}
      holdSlots
      allowCancel
      allowReschedule
      attribution
      toolName="book_with_jane"
      {...props}
    />
  )
}
