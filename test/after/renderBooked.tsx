import { vi } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { BookingForm, type BookingClient, type BookingError, type BookingFormProps } from '../../src/index.js'
import { BookingReplySchema, type CreatedBooking } from '../../src/contract/booking.js'
import { e0, START, WHO } from '../support/e0.js'
import { renderStrict, type Rendered } from '../support/renderForm.js'
import { readRecordings } from '../sandbox/recorded.js'
import { screen } from '@testing-library/react'

const bookings = readRecordings('bookings')

/** A reply recorded from Cal.com, read as the client reads it. */
export function recordedBooking(name: string): CreatedBooking {
  return BookingReplySchema.parse(bookings.get(name)?.response.body).data
}

/** A recorded refusal, as the client reads it. */
export function recordedError(name: string): BookingError {
  const { status = 0, body } = bookings.get(name)?.response ?? {}
  return classify({ status, body })
}

/** What Cal.com said to a change that it refused. */
export function recordedMessage(name: string): string {
  const body = bookings.get(name)?.response.body as
    { error?: { message: string }; message?: string } | undefined
  const said = body?.error?.message ?? body?.message
  if (!said) throw new Error(`No refusal is recorded under "${name}".`)
  return said
}

export interface Given extends Omit<Partial<BookingFormProps>, 'client'> {
  /** What the booking is answered with: the name of a recorded one, or the booking. */
  booked?: string | CreatedBooking
  client?: Partial<BookingClient>
}

/** A form whose booking is made. */
export async function renderBooked({ booked = 'by-id', client, ...props }: Given = {}): Promise<Rendered> {
  const reply = typeof booked === 'string' ? recordedBooking(booked) : booked
  const made: BookingClient = {
    createBooking: vi.fn<BookingClient['createBooking']>(async () => reply),
    ...client,
  }
  const rendered = renderStrict(
    <BookingForm
      eventType={e0({ title: 'Intro' })}
      start={START}
      timeZone="Europe/Rome"
      locale="en-GB"
      defaultValues={WHO}
      client={made}
      {...props}
    />,
  )
  await rendered.user.click(await screen.findByRole('button', { name: /^Book / }))
  return rendered
}
