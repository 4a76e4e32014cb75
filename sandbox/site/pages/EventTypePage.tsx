import { BookingForm } from 'booking-form'
import { useState } from 'react'
import { API_URL, HOST } from '../data/fetchEventTypes.js'
import { toHref, type Settings } from '../settings.js'
import { TimeChooser } from '../TimeChooser.js'

/** A time is chosen first, and stands in the address then; the form asks for the rest. */
export function EventTypePage({ slug, start, settings }: { slug: string; start: string | null; settings: Settings }) {
  const [isBooked, setIsBooked] = useState(false)
  if (start === null) return <TimeChooser slug={slug} settings={settings} />
  const times = toHref(`/jane/${slug}`)
  return (
    <>
      <p className="back">
        {isBooked ? <a href={toHref('/')}>All meetings</a> : <a href={times}>Choose another time</a>}
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
          onSuccess={() => setIsBooked(true)}
          onReset={() => location.assign(times)}
        />
      </div>
    </>
  )
}
