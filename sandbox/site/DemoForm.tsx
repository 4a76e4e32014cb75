import { BookingForm, type BookingFormProps } from 'booking-form'
import { loadMessages } from 'booking-form/locales'
import { API_URL, HOST } from './data/fetchEventTypes.js'
import type { Settings } from './settings.js'

type GivenProps = Pick<
  BookingFormProps,
  'onSuccess' | 'onReset' | 'onChooseAnother' | 'onReschedule' | 'endpoint'
>

interface DemoFormProps extends GivenProps {
  slug: string
  start?: string | null
  settings: Settings
}

/** The complete booking flow of one of the host's event types, from choosing a time to cancelling it. */
export function DemoForm({ slug, settings, ...props }: DemoFormProps) {
  return (
    <BookingForm
      eventType={{ username: HOST.username, eventTypeSlug: slug }}
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
      {...props}
    />
  )
}
