import { ManageBooking, type CreatedBooking } from 'booking-form'
import { loadMessages } from 'booking-form/locales'
import { API_URL } from '../data/fetchEventTypes.js'
import { toHref, type Settings } from '../settings.js'

interface ManagePageProps {
  uid: string
  seatUid: string | null
  settings: Settings
}

/** The visitor's own page of a booking: what is booked, and how to move or cancel it. */
export function ManagePage({ uid, seatUid, settings }: ManagePageProps) {
  return (
    <>
      <p className="back">
        <a href={toHref('/')}>All meetings</a>
      </p>
      <h1 className="form-heading">Your booking with Jane</h1>
      <div className="card form-card">
        <ManageBooking
          uid={uid}
          seatUid={seatUid ?? undefined}
          apiUrl={API_URL}
          timeZone={settings.timeZone}
          locale={settings.locale}
          messages={settings.locale ? loadMessages : undefined}
          appearance={{ theme: settings.theme, density: settings.density }}
          onReschedule={(moved) => follow(uid, moved)}
          fallback={<a href="mailto:jane@example.com">Write to Jane</a>}
        />
      </div>
    </>
  )
}

/** Puts the booking that replaced another one into the address, so that the page can be loaded again. */
function follow(uid: string, moved: CreatedBooking): void {
  const [booking] = [moved].flat()
  // The address of a series or of a seat stays the same.
  if (booking?.rescheduledFromUid === uid && !booking.seatUid)
    history.replaceState(null, '', toHref(`/bookings/${booking.uid}`))
}
