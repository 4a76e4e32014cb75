import { screen } from '@testing-library/react'
import { vi } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { BookingReplySchema, type CreatedBooking } from '../../src/contract/booking.js'
import {
  BookingError,
  BookingForm,
  type BookingClient,
  type BookingErrorKind,
  type BookingFormProps,
} from '../../src/index.js'
import { readRecordings } from '../sandbox/recorded.js'
import { e0, START, WHO } from '../support/e0.js'
import { renderStrict, type Rendered } from '../support/renderForm.js'

const bookings = readRecordings('bookings')

/** Returns a booking recorded from Cal.com, parsed as the client parses it. */
export function recordedBooking(name: string): CreatedBooking {
  return BookingReplySchema.parse(bookings.get(name)?.response.body).data
}

/** Returns the error of a recorded refusal, as the client classifies it. */
export function recordedError(name: string): BookingError {
  const { status = 0, body } = bookings.get(name)?.response ?? {}
  return classify({ status, body })
}

/** Returns a client method that rejects with an error of this kind, or with that of a recorded refusal. */
export const rejectWith = (kind: BookingErrorKind, recording?: string) => () =>
  Promise.reject(recording ? recordedError(recording) : new BookingError(kind))

/** Returns the message of a recorded refusal. */
export function recordedMessage(name: string): string {
  const body = bookings.get(name)?.response.body as
    { error?: { message: string }; message?: string } | undefined
  const message = body?.error?.message ?? body?.message
  if (!message) throw new Error(`No refusal is recorded under "${name}".`)
  return message
}

/** Options of {@link renderBooked}: props of the form, and what its server replies. */
export interface BookedOptions extends Omit<Partial<BookingFormProps>, 'client'> {
  /** The reply to the request: a booking, or the name of a recorded one. */
  booked?: string | CreatedBooking
  /** Methods of the client besides `createBooking`. */
  client?: Partial<BookingClient>
}

/** Renders a form and books with it. */
export async function renderBooked(options: BookedOptions = {}): Promise<Rendered> {
  const { booked = 'by-id', client, ...props } = options
  const reply = typeof booked === 'string' ? recordedBooking(booked) : booked
  const bookingClient: BookingClient = {
    createBooking: vi.fn<BookingClient['createBooking']>(async () => reply),
    ...client,
  }
  const rendered = renderStrict(
    <BookingForm
      eventType={e0({ title: 'Intro' })}
      start={[reply].flat()[0]?.start ?? START}
      timeZone="Europe/Rome"
      locale="en-GB"
      defaultValues={WHO}
      client={bookingClient}
      {...props}
    />,
  )
  await rendered.user.click(await screen.findByRole('button', { name: /^Book / }))
  return rendered
}
