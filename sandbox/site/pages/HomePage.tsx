import type { EventType } from 'booking-form/contract'
import { fetchEventTypes } from '../data/fetchEventTypes.js'
import { useData } from '../data/useData.js'
import { ServerNotice } from '../PageNotice.js'
import { toHref } from '../settings.js'
import { toFacts } from '../toFacts.js'

/** Lists what can be booked. */
export function HomePage() {
  const eventTypes = useData(fetchEventTypes)
  return (
    <>
      <h1>Book a time with Jane</h1>
      <p className="lead">
        I design forms, and the quiet parts of products around them. Choose what we should talk about.
      </p>
      {eventTypes.status === 'loading' && <p role="status">Loading the meetings…</p>}
      {eventTypes.status === 'failed' && <ServerNotice sentence={eventTypes.sentence} />}
      {eventTypes.status === 'ready' && (
        <ul className="cards">
          {eventTypes.data.map((eventType) => (
            <EventTypeCard key={eventType.slug} eventType={eventType} />
          ))}
        </ul>
      )}
    </>
  )
}

function EventTypeCard({ eventType }: { eventType: EventType }) {
  return (
    <li className="card event-type">
      <h2>
        <a href={toHref(`/jane/${eventType.slug}`)}>{eventType.title}</a>
      </h2>
      <p className="quiet">{toFacts(eventType).join(' · ')}</p>
      <p>{eventType.description}</p>
    </li>
  )
}
