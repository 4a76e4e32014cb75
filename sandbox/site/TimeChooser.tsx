import type { Booking, EventType } from 'booking-form/contract'
import { fetchBookings } from './data/fetchBookings.js'
import { fetchEventTypes } from './data/fetchEventTypes.js'
import { toFreeTimes } from './data/toFreeTimes.js'
import { useData } from './data/useData.js'
import { PageNotice, ServerNotice } from './PageNotice.js'
import { toHref, type Settings } from './settings.js'
import { toDays } from './toDays.js'
import { toFacts } from './toFacts.js'

/** What is booked, and the next free times as links. */
export function TimeChooser({ slug, settings }: { slug: string; settings: Settings }) {
  const offer = useData(fetchOffer)
  if (offer.status === 'loading') return <p role="status">Looking up free times…</p>
  const eventType = offer.status === 'ready' ? offer.data.eventTypes.find((one) => one.slug === slug) : undefined
  return (
    <>
      <p className="back">
        <a href={toHref('/')}>All meetings</a>
      </p>
      <h1>{eventType?.title ?? 'Book with Jane'}</h1>
      {offer.status === 'failed' && <ServerNotice sentence={offer.sentence} />}
      {offer.status === 'ready' && !eventType && (
        <PageNotice title="This meeting is not offered">
          <p>It may have been renamed. See what can be booked under “All meetings”.</p>
        </PageNotice>
      )}
      {offer.status === 'ready' && eventType && <Times {...offer.data} eventType={eventType} settings={settings} />}
    </>
  )
}

function Times({ eventType, bookings, nowMs, settings }: Omit<Offer, 'eventTypes'> & { eventType: EventType; settings: Settings }) {
  const days = toDays(toFreeTimes(eventType, bookings, nowMs), settings)
  return (
    <>
      <p className="quiet">{toFacts(eventType).join(' · ')}</p>
      <p className="lead">{eventType.description}</p>
      <h2>When suits you?</h2>
      <p className="quiet">Times in {days.timeZone.replaceAll('_', ' ')}</p>
      {days.days.length === 0 && <p>Everything on the next days is taken. Please look again tomorrow.</p>}
      {days.days.map(({ date, times }) => (
        <section key={date} className="day">
          <h3 lang={settings.locale}>{date}</h3>
          <ul className="times">
            {times.map(({ start, text }) => (
              <li key={start}>
                <a href={toHref(`/jane/${eventType.slug}`, { start })} aria-label={`${date}, ${text}`}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

interface Offer {
  eventTypes: EventType[]
  bookings: Booking[]
  /** When it was asked. */
  nowMs: number
}

async function fetchOffer(): Promise<Offer> {
  const [eventTypes, bookings] = await Promise.all([fetchEventTypes(), fetchBookings()])
  return { eventTypes, bookings, nowMs: Date.now() }
}
