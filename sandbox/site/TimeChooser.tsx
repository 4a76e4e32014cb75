import type { EventType } from 'booking-form/contract'
import { useCallback } from 'react'
import { fetchEventTypes } from './data/fetchEventTypes.js'
import { fetchFreeTimes } from './data/fetchFreeTimes.js'
import { useData } from './data/useData.js'
import { PageNotice, ServerNotice } from './PageNotice.js'
import { toHref, type Settings } from './settings.js'
import { toDays } from './toDays.js'
import { toFacts } from './toFacts.js'

/** What is booked, and the next free times as links. */
export function TimeChooser({ slug, settings }: { slug: string; settings: Settings }) {
  const offer = useData(useCallback(() => fetchOffer(slug), [slug]))
  if (offer.status === 'loading') return <p role="status">Looking up free times…</p>
  const eventType = offer.status === 'ready' ? offer.data?.eventType : undefined
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
      {offer.status === 'ready' && offer.data && <Times {...offer.data} settings={settings} />}
    </>
  )
}

function Times({ eventType, starts, settings }: Offer & { settings: Settings }) {
  const days = toDays(starts, settings)
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
  eventType: EventType
  /** Free times, as instants. */
  starts: string[]
}

/** `undefined` when no event type has the slug. */
async function fetchOffer(slug: string): Promise<Offer | undefined> {
  const eventType = (await fetchEventTypes()).find((one) => one.slug === slug)
  return eventType && { eventType, starts: await fetchFreeTimes(slug) }
}
