import type { Booking } from 'booking-form/contract'
import { fetchBookings } from '../data/fetchBookings.js'
import { useData } from '../data/useData.js'
import { PageNotice, ServerNotice } from '../PageNotice.js'
import { toHref, type Settings } from '../settings.js'

/** Lists the bookings in the database, as Jane would see them. */
export function BookingsPage({ settings }: { settings: Settings }) {
  const bookings = useData(fetchBookings)
  return (
    <>
      <h1>Bookings</h1>
      <p className="lead">All bookings in the sandbox’s database, by start time.</p>
      {bookings.status === 'loading' && <p role="status">Loading the bookings…</p>}
      {bookings.status === 'failed' && <ServerNotice sentence={bookings.sentence} />}
      {bookings.status === 'ready' && bookings.data.length === 0 && (
        <PageNotice title="Nothing is booked yet">
          <p>
            <a href={toHref('/')}>Book a meeting</a>, and it will be listed here.
          </p>
        </PageNotice>
      )}
      {bookings.status === 'ready' && bookings.data.length > 0 && (
        <ol className="bookings">
          {bookings.data.map((booking) => (
            <BookingRow key={booking.uid} booking={booking} settings={settings} />
          ))}
        </ol>
      )}
    </>
  )
}

function BookingRow({ booking, settings }: { booking: Booking; settings: Settings }) {
  const { start = '', end = '', title, uid, status, attendees = [] } = booking
  const when = new Intl.DateTimeFormat(settings.locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: settings.timeZone,
  })
  const people = attendees.map(({ name, email, phoneNumber }) =>
    [name, phoneNumber ?? email].filter(Boolean).join(', '),
  )
  return (
    <li className="card booking">
      <h2>{title}</h2>
      <p lang={settings.locale}>
        <time dateTime={start}>{when.formatRange(new Date(start), new Date(end))}</time>
      </p>
      <ul className="people">
        {people.map((person, index) => (
          <li key={index}>{person}</li>
        ))}
      </ul>
      <p className="quiet">
        {status} · <code>{uid}</code> · <a href={toHref(`/bookings/${uid}`)}>Open</a>
      </p>
    </li>
  )
}
