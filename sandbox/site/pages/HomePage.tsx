import type { EventType } from 'booking-form/contract'
import { fetchEventTypes } from '../data/fetchEventTypes.js'
import { useData } from '../data/useData.js'
import { DemoForm } from '../DemoForm.js'
import { CodeBox } from '../home/CodeBox.js'
import { QuickSettings } from '../home/QuickSettings.js'
import { ServerNotice } from '../PageNotice.js'
import { toHref, type Settings } from '../settings.js'
import { toFacts } from '../toFacts.js'

/** What a page receives of the address, and how it changes the settings in it. */
export interface PageProps {
  query: URLSearchParams
  settings: Settings
  onChange: (change: Record<string, string>) => void
}

/** Shows the form at work, the code that shows it, and what else can be booked. */
export function HomePage({ query, settings, onChange }: PageProps) {
  const eventTypes = useData(fetchEventTypes)
  const all = eventTypes.status === 'ready' ? eventTypes.data : []
  const asked = query.get('meeting')
  const slug = all.find((one) => one.slug === asked)?.slug ?? 'lengths'
  return (
    <>
      <div className="hero">
        <div className="pitch">
          <h1>The booking form that looks like part of your site</h1>
          <p className="lead">
            For React and for plain HTML, on the Cal.com API. It asks what your event type asks, sends one
            booking, and always tells the visitor whether there is one.
          </p>
        </div>
        <CodeBox slug={slug} />
        <section className="live" aria-label="The form at work">
          <QuickSettings eventTypes={all} {...{ slug, settings, onChange }} />
          <div className="card live-card">
            {eventTypes.status === 'failed' ? (
              <ServerNotice sentence={eventTypes.sentence} />
            ) : (
              // While the event types are loading, it is not known whether the meeting in the address exists.
              (asked === null || eventTypes.status === 'ready') && (
                <DemoForm key={slug} {...{ slug, settings }} />
              )
            )}
          </div>
        </section>
      </div>
      {all.length > 0 && (
        <>
          <h2>Book a time with Jane</h2>
          <p className="quiet">
            Each of her meetings shows something else. Open one on a page of its own, see{' '}
            <a href={toHref('/jane')}>the list that her visitors see</a>, or{' '}
            <a href={toHref('/payment')}>book one with a price</a>.
          </p>
          <ul className="cards">
            {all.map((eventType) => (
              <EventTypeCard key={eventType.slug} eventType={eventType} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function EventTypeCard({ eventType }: { eventType: EventType }) {
  return (
    <li className="card event-type">
      <h3>
        <a href={toHref(`/jane/${eventType.slug}`)}>{eventType.title}</a>
      </h3>
      <p className="quiet">{toFacts(eventType).join(' · ')}</p>
      <p>{eventType.description}</p>
    </li>
  )
}
