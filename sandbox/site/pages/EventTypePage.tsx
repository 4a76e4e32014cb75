import { BookingForm } from 'booking-form'
import { useState } from 'react'
import { API_URL, HOST } from '../data/fetchEventTypes.js'
import { toHref, type Settings } from '../settings.js'

/** The complete booker, from choosing a time to cancelling it; with a start in the address it asks for the rest alone. */
export function EventTypePage({
  slug,
  start,
  settings,
}: {
  slug: string
  start: string | null
  settings: Settings
}) {
  const [isBooked, setIsBooked] = useState(false)
  const times = toHref(`/jane/${slug}`)
  return (
    <>
      <p className="back">
        {start === null || isBooked ? (
          <a href={toHref('/')}>All meetings</a>
        ) : (
          <a href={times}>Choose another time</a>
        )}
      </p>
      <h1 className="form-heading">Book with Jane</h1>
      <div className="card form-card">
        <BookingForm
          eventType={{ username: HOST.username, eventTypeSlug: slug }}
          start={start}
          apiUrl={API_URL}
          timeZone={settings.timeZone}
          locale={settings.locale}
          appearance={{ theme: settings.theme, density: settings.density }}
          holdSlots
          allowCancel
          allowReschedule
          onSuccess={() => setIsBooked(true)}
          onReset={() => (start === null ? setIsBooked(false) : location.assign(times))}
        />
      </div>
    </>
  )
}
