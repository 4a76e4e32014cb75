import { DemoForm } from '../DemoForm.js'
import type { Settings } from '../settings.js'
import { PageCode } from './PageCode.js'

const CODE = `import { createBookingHandler, toNodeListener } from 'booking-form/server'

const handler = createBookingHandler({
  eventType: { username: 'jane', eventTypeSlug: 'intro' },
  apiKey: process.env.CAL_API_KEY,
})
app.use('/server/book', toNodeListener(handler))

// In the page:
<BookingForm
  eventType={{ username: 'jane', eventTypeSlug: 'intro' }}
  endpoint="/server/book"
/>`

/** A form whose bookings go through the handler of `booking-form/server`, which adds the API key. */
export function ServerPage({ settings }: { settings: Settings }) {
  return (
    <>
      <h1>Behind a server</h1>
      <p className="quiet">
        This form posts to the server of this site, which checks the booking, adds Jane’s API key and sends it
        on. The key never reaches the page. One address may send 20 bookings a minute.
      </p>
      <div className="card form-card">
        <DemoForm slug="intro" settings={settings} endpoint="/server/book" />
      </div>
      <h2>Without script</h2>
      <p className="quiet">
        The same meeting can be <a href="/server/plain">booked without script</a>: the server renders the free
        times, the form and the booking as plain HTML. Turn JavaScript off to see that nothing is missing.
      </p>
      <PageCode of="the server" code={CODE} />
    </>
  )
}
