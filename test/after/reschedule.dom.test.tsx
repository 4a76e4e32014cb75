import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookedStep } from '../../src/components/BookedStep.js'
import { RescheduleLoader, type RescheduleLoaderProps } from '../../src/components/manage/RescheduleLoader.js'
import type { RenderPicker } from '../../src/components/picker/renderPicker.js'
import { BookingError, type BookingClient } from '../../src/index.js'
import type { Booking, CreatedBooking } from '../../src/contract/booking.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import type { BookingFormState } from '../../src/hooks/useBookingForm.js'
import { english } from '../../src/messages/english.js'
import { renderStrict } from '../support/renderForm.js'
import { REQUEST } from './calendarInput.js'
import { recordedBooking, recordedError } from './renderBooked.js'

type Move = NonNullable<BookingClient['rescheduleBooking']>

const before = recordedBooking('get-standard') as Booking
const LATER = '2026-12-18T12:30:00.000Z'
const moved = recordedBooking('reschedule') as Booking

/** Two times to choose from, and which booking they are for. */
const picker: RenderPicker = ({ rescheduledUid, onPick }) => (
  <div data-testid={rescheduledUid}>
    <button onClick={() => onPick(LATER)}>13:30</button>
    <button onClick={() => onPick('2026-12-18T13:30:00.000Z')}>14:30</button>
  </div>
)

const eventType = EventTypeSchema.parse({ title: 'Intro', lengthInMinutes: 30 })
const style = { timeZone: 'Europe/Rome', locale: 'en-GB' }

interface Given extends Partial<Omit<RescheduleLoaderProps, 'client'>> {
  found?: CreatedBooking | (() => Promise<CreatedBooking>)
  answer?: Move
}

function draw({ found = before, answer = async () => moved, ...more }: Given = {}) {
  const rescheduleBooking = vi.fn<Move>(answer)
  const getBooking = vi.fn<NonNullable<BookingClient['getBooking']>>(
    typeof found === 'function' ? found : async () => found,
  )
  const client: BookingClient = { createBooking: async () => moved, getBooking, rescheduleBooking }
  const announce = vi.fn<(sentence: string) => void>()
  const rendered = renderStrict(
    <RescheduleLoader
      uid={before.uid}
      host={{}}
      messages={english}
      {...{ client, eventType, style, announce, picker }}
      {...more}
    />,
  )
  return { ...rendered, rescheduleBooking, getBooking, announce }
}

const title = () => screen.findByRole('heading', { name: 'Choose another time' })
const reason = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Reason/ })
const refuse = (kind: ConstructorParameters<typeof BookingError>[0], name?: string) => () =>
  Promise.reject(name ? recordedError(name) : new BookingError(kind))

describe('moving a booking by its uid', () => {
  it('shows the present time, takes another and a reason, and shows the booking at its new time', async () => {
    const onReschedule = vi.fn<(booking: CreatedBooking) => void>()
    const { user, rescheduleBooking } = draw({ host: { onReschedule } })
    expect(screen.getByText('Loading your booking')).toBeInTheDocument()
    expect(await title()).toHaveFocus()
    expect(screen.getByText(/^Monday,? 7 December 2026, 09:00 – 09:30$/)).toBeVisible()
    expect(screen.getByTestId(before.uid)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Move to/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: '13:30' }))
    const move = screen.getByRole('button', { name: /^Move to Fri,? 18 Dec, 13:30$/ })
    await waitFor(() => expect(move).toHaveFocus())
    await user.type(reason(), ' Something came up ')
    await user.click(move)
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(screen.getByText(/^Friday,? 18 December 2026$/)).toBeVisible()
    expect(screen.getByText(/^Moved from Monday,? 7 December 2026, 09:00 – 09:30$/)).toBeVisible()
    expect(screen.queryByText(/You asked for/)).toBeNull()
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith(before.uid, {
      start: LATER,
      reschedulingReason: 'Something came up',
    })
    expect(onReschedule).toHaveBeenCalledExactlyOnceWith(moved)
  })

  it('never calls what waits for the organizer booked', async () => {
    const { user } = draw({ answer: async () => recordedBooking('reschedule-pending'), startUtc: LATER })
    await user.click(await screen.findByRole('button', { name: /^Move to/ }))
    expect(await screen.findByRole('heading', { name: 'Request sent' })).toHaveFocus()
  })

  it('starts with the time that the host has chosen, which can be changed', async () => {
    const { user, rescheduleBooking } = draw({ startUtc: LATER })
    expect(await screen.findByRole('button', { name: /^Move to Fri,? 18 Dec, 13:30$/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Change' }))
    expect(await title()).toHaveFocus()
    await user.click(screen.getByRole('button', { name: '14:30' }))
    await user.click(screen.getByRole('button', { name: /^Move to Fri,? 18 Dec, 14:30$/ }))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith(before.uid, {
      start: '2026-12-18T13:30:00.000Z',
    })
  })

  it('leaves everything as it is when the present time is kept', async () => {
    const { user, rescheduleBooking } = draw()
    await title()
    await user.click(screen.getByRole('button', { name: 'Keep the present time' }))
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(screen.getByText(/^Monday,? 7 December 2026$/)).toBeVisible()
    expect(rescheduleBooking).not.toHaveBeenCalled()
  })

  it('says that a chosen length goes back to the event type’s own', async () => {
    draw({ found: { ...before, end: '2026-12-07T09:00:00.000Z', duration: 60 } })
    expect(await screen.findByText('It takes 1 hour now, and 30 minutes once it is moved.')).toBeVisible()
  })

  it('L05: is sent once, however often is pressed', async () => {
    let answer: ((booking: CreatedBooking) => void) | undefined
    const { user, rescheduleBooking, announce } = draw({
      startUtc: LATER,
      answer: () => new Promise((resolve) => (answer = resolve)),
    })
    const move = await screen.findByRole('button', { name: /^Move to/ })
    await user.dblClick(move)
    await user.click(screen.getByRole('button', { name: 'Keep the present time' }))
    expect(rescheduleBooking).toHaveBeenCalledOnce()
    expect(announce).toHaveBeenCalledWith('Moving…')
    await act(async () => answer?.(moved))
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toBeVisible()
  })
})

describe('a move that is not confirmed', () => {
  it.each([
    [
      'unknown',
      undefined,
      'We could not confirm that your booking was moved',
      /may be moved already: check your email/,
    ],
    ['offline', undefined, 'You are offline', /Nothing was sent/],
    ['busy', undefined, 'Too many requests at once', /stands at its present time/],
    ['refused', 'reschedule-unknown-key', 'Your booking was not moved', /stands at its present time/],
    ['field', 'reschedule-required-reason-given', 'Your booking was not moved', /contact the organizer/],
    [
      'refused',
      'reschedule-the-old-one-again',
      'This booking was moved already',
      /Your email says when it is now/,
    ],
    ['refused', 'reschedule-cancelled', 'This booking is cancelled', /cannot be moved/],
  ] as const)(
    'says what is true of %s (%s), sends nothing again, and keeps time and reason',
    async (kind, name, heading, text) => {
      const onError = vi.fn<(error: BookingError) => void>()
      const { user, rescheduleBooking } = draw({
        startUtc: LATER,
        answer: refuse(kind, name),
        host: { onError },
      })
      await screen.findByRole('button', { name: /^Move to/ })
      await user.type(reason(), 'Ill')
      await user.click(screen.getByRole('button', { name: /^Move to/ }))
      expect(await screen.findByRole('heading', { name: heading })).toHaveFocus()
      expect(screen.getByText(text)).toBeVisible()
      expect(reason()).toHaveValue('Ill')
      expect(screen.getByRole('button', { name: /^Move to Fri,? 18 Dec, 13:30$/ })).toBeVisible()
      expect(rescheduleBooking).toHaveBeenCalledOnce()
      expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind }))
    },
  )

  it('goes back to choosing when the time is gone, the reason kept, and on from there', async () => {
    const { user, rescheduleBooking } = draw({
      startUtc: LATER,
      answer: refuse('conflict', 'reschedule-to-a-taken-time'),
    })
    await screen.findByRole('button', { name: /^Move to/ })
    await user.type(reason(), 'Ill')
    await user.click(screen.getByRole('button', { name: /^Move to/ }))
    expect(await screen.findByRole('heading', { name: 'That time is no longer available' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Move to/ })).toBeNull()
    rescheduleBooking.mockImplementation(async () => moved)
    await user.click(screen.getByRole('button', { name: '14:30' }))
    expect(screen.queryByRole('heading', { name: 'That time is no longer available' })).toBeNull()
    expect(reason()).toHaveValue('Ill')
    await user.click(screen.getByRole('button', { name: /^Move to Fri,? 18 Dec, 14:30$/ }))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(rescheduleBooking).toHaveBeenLastCalledWith(before.uid, {
      start: '2026-12-18T13:30:00.000Z',
      reschedulingReason: 'Ill',
    })
  })

  it('takes a conflict after an unknown outcome for its echo', async () => {
    const { user, rescheduleBooking } = draw({ startUtc: LATER, answer: refuse('unknown') })
    await user.click(await screen.findByRole('button', { name: /^Move to/ }))
    await screen.findByRole('heading', { name: 'We could not confirm that your booking was moved' })
    rescheduleBooking.mockImplementation(refuse('conflict'))
    await user.click(screen.getByRole('button', { name: /^Move to/ }))
    expect(
      await screen.findByRole('heading', { name: 'Your first attempt may have succeeded' }),
    ).toHaveFocus()
  })
})

describe('a booking that cannot be moved', () => {
  it.each([
    ['cancelled', recordedBooking('cancel'), 'This booking is cancelled'],
    ['declined', recordedBooking('get-rejected'), 'This booking was declined'],
    ['moved already', recordedBooking('get-the-old-booking'), 'This booking was moved already'],
    ['a seat whose uid is not known', recordedBooking('get-seated'), 'This seat cannot be moved here'],
  ])('is said to be so when it is %s', async (_, found, heading) => {
    draw({ found })
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible()
    expect(screen.queryByTestId(before.uid)).toBeNull()
  })

  it('is said to be unknown when the server does not know it', async () => {
    draw({ found: () => Promise.reject(new BookingError('refused', { reason: 'notFound' })) })
    expect(await screen.findByRole('heading', { name: 'This booking was not found' })).toBeVisible()
  })

  it('can be asked for again when it did not load', async () => {
    const { user, getBooking } = draw({ found: () => Promise.reject(new BookingError('unknown')) })
    expect(await screen.findByRole('heading', { name: 'Your booking could not be loaded' })).toBeVisible()
    getBooking.mockImplementation(async () => before)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await title()).toBeVisible()
  })
})

describe('moving a seat', () => {
  it('names the seat, asks for no reason, and shows the own seat only', async () => {
    const seatUid = '09b4e134-ad24-47b5-b14d-c4890d9db295'
    const { user, rescheduleBooking } = draw({
      found: recordedBooking('get-seated'),
      seatUid,
      answer: async () => recordedBooking('reschedule-seated'),
    })
    await title()
    await user.click(screen.getByRole('button', { name: '13:30' }))
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Move to/ }))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith('qgRNgv3GjRQgWxQ6KpuijP', {
      start: LATER,
      seatUid,
    })
    expect(document.body).toHaveTextContent('Guest 1')
    expect(document.body).not.toHaveTextContent('Guest 2')
  })
})

describe('moving a date of a series', () => {
  it('asks which, and leaves the others as they are', async () => {
    const found = recordedBooking('get-recurring-series') as Booking[]
    const second = found[1] as Booking
    const { user, rescheduleBooking } = draw({
      found,
      answer: async () => recordedBooking('reschedule-recurring-one'),
    })
    await title()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which date to move' }), second.uid)
    expect(screen.getByTestId(second.uid)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '13:30' }))
    await user.click(screen.getByRole('button', { name: /^Move to/ }))
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(rescheduleBooking).toHaveBeenCalledExactlyOnceWith(second.uid, { start: LATER })
    expect(screen.getByText(`${found.length} dates`)).toBeVisible()
    expect(screen.queryByText(/You asked for/)).toBeNull()
  })
})

describe('moving the booking just made', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T06:00:00Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const getSlots = async () => [{ startUtc: LATER }]
  const drawMade = (more: Partial<Parameters<typeof BookedStep>[0]> = {}) => {
    const client: BookingClient = {
      createBooking: async () => before,
      rescheduleBooking: async () => moved,
      getSlots,
    }
    const state = {
      fields: [],
      reset: () => {},
      definition: { reference: { eventTypeId: 1 } },
    } as unknown as BookingFormState
    const flow = {
      step: 'booked',
      booking: before,
      request: { ...REQUEST, start: before.start ?? '' },
    } as const
    return renderStrict(
      <BookedStep
        {...{ flow, state, eventType, style, client }}
        messages={english}
        announce={() => {}}
        host={{ allowReschedule: true }}
        {...more}
      />,
    )
  }

  it('is offered only where host, client and a choice of times can', () => {
    const createBooking = async () => before
    for (const more of [
      { host: {} },
      { client: { createBooking, rescheduleBooking: async () => moved } },
      { client: { createBooking, getSlots } },
    ]) {
      const { unmount } = drawMade(more)
      expect(screen.queryByRole('button', { name: 'Change time' })).toBeNull()
      unmount()
    }
    drawMade()
    expect(screen.getByRole('button', { name: 'Change time' })).toBeVisible()
  })

  it('goes to another time and back to the confirmation, as often as wanted', async () => {
    const { user } = drawMade()
    await user.click(screen.getByRole('button', { name: 'Change time' }))
    await title()
    await user.click(await screen.findByRole('button', { name: /^13:30, / }))
    await user.click(screen.getByRole('button', { name: /^Move to/ }))
    expect(await screen.findByText(/^Moved from Monday,? 7 December 2026/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Change time' }))
    expect(await title()).toHaveFocus()
    expect(screen.getByText(/^Friday,? 18 December 2026, 13:30 – 14:00$/)).toBeVisible()
  })
})
