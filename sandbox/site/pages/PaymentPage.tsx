import type { BookingFormProps, EventTypeInput } from 'booking-form'
import { useState } from 'react'
import { HOST } from '../data/fetchEventTypes.js'
import { DemoForm } from '../DemoForm.js'
import type { Settings } from '../settings.js'
import { PageCode } from './PageCode.js'

/** Jane's advice. Only this page knows the price, so the sandbox books it as any other meeting. */
const ADVICE: EventTypeInput = {
  slug: 'intro',
  username: HOST.username,
  title: 'Advice',
  description: 'Half an hour about whatever you bring. 45.00 €, paid after the booking.',
  lengthInMinutes: 30,
  price: 4500,
  currency: 'eur',
  bookingFields: [
    { type: 'name', slug: 'name', isDefault: true, required: true },
    { type: 'email', slug: 'email', isDefault: true, required: true },
  ],
}

const CODE = `<BookingForm
  eventType={{ …, price: 4500, currency: 'eur' }}
  renderPayment={(booking) => <Checkout booking={booking} />}
/>`

type Booked = Parameters<NonNullable<BookingFormProps['renderPayment']>>[0]

/** What a host shows of its own payment. Nothing is paid here. */
function Checkout({ booking }: { booking: Booked }) {
  const [isPaid, setPaid] = useState(false)
  const [first] = [booking].flat()
  return (
    <div className="checkout" role="status">
      <p>{isPaid ? 'Paid: 45.00 €. Thank you.' : `45.00 € are due for booking ${first?.uid}.`}</p>
      {!isPaid && (
        <button type="button" className="checkout-pay" onClick={() => setPaid(true)}>
          Pay now
        </button>
      )}
    </div>
  )
}

/** A form for a meeting with a price, whose confirmation takes the payment. */
export function PaymentPage({ settings }: { settings: Settings }) {
  return (
    <>
      <h1>A meeting with a price</h1>
      <p className="quiet">
        The API books a meeting before it is paid. The confirmation then shows what the host renders: here a
        button that only pretends to pay.
      </p>
      <div className="card form-card">
        <DemoForm
          slug="intro"
          eventType={ADVICE}
          settings={settings}
          renderPayment={(booking) => <Checkout booking={booking} />}
        />
      </div>
      <PageCode of="the page" code={CODE} />
    </>
  )
}
