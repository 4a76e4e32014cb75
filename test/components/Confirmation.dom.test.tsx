import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Confirmation } from '../../src/components/confirmation/Confirmation.js'
import { formatAnswers } from '../../src/components/confirmation/formatAnswers.js'
import { BookingSchema } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { EventTypeSchema, type EventTypeInput } from '../../src/contract/eventType.js'
import { english } from '../../src/messages/english.js'
import { toField } from '../fields/renderField.js'
import { BookingFormProvider } from '../support/BookingFormProvider.js'
import { renderStrict } from '../support/renderForm.js'

const request: BookingRequest = {
  start: '2026-12-01T09:00:00.000Z',
  attendee: { name: 'Ada Lovelace', email: 'ada@example.com', timeZone: 'Europe/Rome' },
  eventTypeId: 1,
}

const reply = (more: Record<string, unknown> = {}) => ({
  uid: 'abc',
  status: 'accepted',
  start: '2026-12-01T09:00:00.000Z',
  end: '2026-12-01T09:30:00.000Z',
  duration: 30,
  hosts: [{ name: 'Jane Doe', timeZone: 'Europe/Rome' }],
  attendees: [{ name: 'Ada Lovelace', email: 'ada@example.com' }],
  location: 'integrations:daily',
  meetingUrl: 'integrations:daily',
  ...more,
})

interface Given {
  replies?: Record<string, unknown>[]
  asked?: Partial<BookingRequest>
  eventType?: Partial<EventTypeInput>
  locale?: string
  answers?: { label: string; text: string }[]
}

const draw = ({ replies = [reply()], asked, eventType, locale = 'en-GB', answers = [] }: Given = {}) =>
  renderStrict(
    <BookingFormProvider
      eventType={EventTypeSchema.parse({ title: 'Intro', lengthInMinutes: 30, ...eventType })}
      style={{ timeZone: 'Europe/Berlin', locale }}
    >
      <Confirmation
        result={{
          bookings: replies.map((one) => BookingSchema.parse(one)),
          request: { ...request, ...asked },
          answers,
        }}
      />
    </BookingFormProvider>,
  )

/** Returns the value under a label. */
const detail = (label: string) => screen.getByText(label).closest('div')!.querySelector('dd')!

describe('the confirmation', () => {
  it('says “You are booked”, focuses its heading, and shows the details', () => {
    draw()
    expect(screen.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(screen.getByText(/^Tuesday,? 1 December 2026$/)).toBeVisible()
    expect(screen.getByText('10:00 – 10:30')).toBeVisible()
    expect(screen.getByText('Central European Standard Time')).toBeVisible()
    expect(screen.getByText('The details are on their way to ada@example.com')).toBeVisible()
    expect(detail('Length')).toHaveTextContent('30 minutes')
    expect(detail('Host')).toHaveTextContent('Jane Doe')
    expect(detail('Booked by')).toHaveTextContent('Ada Lovelaceada@example.com')
    expect(detail('Reference')).toHaveTextContent('abc')
  })

  it.each([
    ['pending', 'Request sent'],
    ['cancelled', 'This booking is cancelled'],
    ['rejected', 'This booking was declined'],
    ['constructor', 'Booking received'],
    [undefined, 'Booking received'],
  ])('does not show the status %s as booked', (status, heading) => {
    draw({ replies: [reply({ status })] })
    expect(screen.getByRole('heading', { name: heading })).toBeVisible()
    expect(document.body).not.toHaveTextContent('You are booked')
    expect(document.body).not.toHaveTextContent('on their way')
  })

  it('shows the time that the server booked, not the requested one', () => {
    draw({ asked: { start: '2026-12-01T11:00:00.000Z', lengthInMinutes: 60 } })
    expect(screen.getByText('10:00 – 10:30')).toBeVisible()
    expect(detail('Length')).toHaveTextContent('30 minutes')
  })

  it('T21: falls back to the request if the server’s values are unusable', () => {
    draw({
      replies: [{ uid: 'abc', status: 'accepted', start: 'soon', end: 7, duration: -1 }],
      asked: { lengthInMinutes: 45 },
    })
    expect(screen.getByText('10:00 – 10:45')).toBeVisible()
    expect(detail('Booked by')).toHaveTextContent('Ada Lovelace')
  })

  it('T26: shows the organizer’s time only if it differs from the visitor’s', () => {
    const { unmount } = draw({
      replies: [reply({ hosts: [{ name: 'Jane', timeZone: 'America/New_York' }] })],
    })
    expect(screen.getByText(/^0?4:00 – 0?4:30 for the organizer, Eastern Standard Time$/)).toBeVisible()
    unmount()
    draw({
      replies: [reply({ hosts: [{ name: 'unknown', timeZone: 'unknown' }] })],
      eventType: { users: [{ name: 'Jane' }] },
    })
    expect(document.body).not.toHaveTextContent('for the organizer')
    expect(detail('Host')).toHaveTextContent('Jane')
  })

  it('shows the organizer’s day if it differs', () => {
    const late = { start: '2026-12-01T22:00:00.000Z', end: '2026-12-01T22:30:00.000Z' }
    draw({ replies: [reply({ ...late, hosts: [{ name: 'Jane', timeZone: 'Asia/Tokyo' }] })] })
    expect(screen.getByText(/^Wednesday,? 2 December 2026, 0?7:00 – 0?7:30 for the organizer/)).toBeVisible()
  })

  describe('the location', () => {
    it('is a link to join the meeting', () => {
      draw({ replies: [reply({ meetingUrl: 'https://meet.example.com/a' })] })
      const link = screen.getByRole('link', { name: 'Join link' })
      expect(link).toHaveAttribute('href', 'https://meet.example.com/a')
      expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    })

    it('is the name of an app if there is no link yet', () => {
      draw()
      expect(detail('Where')).toHaveTextContent('Cal Video')
      expect(document.body).not.toHaveTextContent('integrations:')
    })

    it.each(['cancelled', 'rejected'])('is no link to join if the booking is %s', (status) => {
      const link = 'https://meet.example.com/a'
      const { unmount } = draw({ replies: [reply({ status, meetingUrl: link })] })
      expect(detail('Where')).toHaveTextContent(/^Cal Video$/)
      unmount()
      draw({ replies: [reply({ status, meetingUrl: link, location: link })] })
      expect(screen.queryByText('Where')).toBeNull()
      expect(screen.queryByRole('link')).toBeNull()
    })

    it('is an address, or a number to call', () => {
      const { unmount } = draw({ replies: [reply({ meetingUrl: 'Via Milano 2', location: 'Via Milano 2' })] })
      expect(detail('Where')).toHaveTextContent('Via Milano 2')
      unmount()
      draw({ replies: [reply({ meetingUrl: '+371 2012 3456', location: '+371 2012 3456' })] })
      expect(screen.getByRole('link', { name: '+371 2012 3456' })).toHaveAttribute('href', 'tel:+37120123456')
    })

    it.each(['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:alert(1)', 'vbscript:x'])(
      'is text, not a link, if it is %s',
      (odd) => {
        draw({ replies: [reply({ meetingUrl: odd, location: odd })] })
        expect(detail('Where')).toHaveTextContent(odd.trim())
        expect(screen.queryByRole('link')).toBeNull()
      },
    )

    it.each([
      ['attendeeInPerson', { type: 'attendeeAddress', address: 'Elm Street 3' }, 'Elm Street 3'],
      ['phone', { type: 'attendeePhone', phone: '+37120123456' }, '+37120123456'],
      ['somewhereElse', { type: 'attendeeDefined', location: 'The park' }, 'The park'],
      ['inPerson', { type: 'address' }, 'In person'],
    ] as const)('is never the internal name %s', (word, location, shown) => {
      draw({ replies: [reply({ meetingUrl: word, location: word })], asked: { location } })
      expect(detail('Where')).toHaveTextContent(shown)
      expect(document.body).not.toHaveTextContent(word)
    })
  })

  it('shows the attendee’s address without the server’s additions, and no address that the server made up', () => {
    const { unmount } = draw({
      replies: [
        reply({ attendees: [{ name: 'Ada', email: 'ada+x1@example.com', displayEmail: 'ada@example.com' }] }),
      ],
    })
    expect(detail('Booked by')).toHaveTextContent('Adaada@example.com')
    unmount()
    draw({
      replies: [reply({ attendees: [{ name: 'Ada', email: '371@sms.cal.com', phoneNumber: '+371' }] })],
      asked: { attendee: { name: 'Ada', phoneNumber: '+371', timeZone: 'Europe/Rome' } },
    })
    expect(detail('Booked by')).toHaveTextContent('Ada+371')
    expect(document.body).not.toHaveTextContent('sms.cal.com')
    expect(document.body).not.toHaveTextContent('on their way')
  })

  it('lists guests and answers with their labels', () => {
    draw({ replies: [reply({ guests: ['bob@example.com'] })], answers: [{ label: 'Company', text: 'Acme' }] })
    expect(detail('Guests')).toHaveTextContent('bob@example.com')
    expect(detail('Company')).toHaveTextContent('Acme')
  })

  it('lists the dates of a series, each with its state', () => {
    const second = { uid: 'b', start: '2026-12-08T09:00:00.000Z', end: '2026-12-08T09:30:00.000Z' }
    draw({ replies: [reply({ ...second, status: 'pending' }), reply()] })
    expect(screen.getByRole('heading', { name: 'Booking received' })).toBeVisible()
    const items = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(items.map((item) => item.textContent.replace('day,', 'day'))).toEqual([
      'Tuesday 1 December 2026 10:00 – 10:30 booked',
      'Tuesday 8 December 2026 10:00 – 10:30 awaiting confirmation',
    ])
  })

  it('says “You are booked” for a series if every date is booked', () => {
    draw({
      replies: [
        reply(),
        reply({ uid: 'b', start: '2026-12-08T09:00:00.000Z', end: '2026-12-08T09:30:00.000Z' }),
      ],
    })
    expect(screen.getByRole('heading', { name: 'You are booked' })).toBeVisible()
  })

  it('P10: shows the visitor’s seat and no other attendees', () => {
    const attendees = [
      { name: 'Other', email: 'other@example.com', seatUid: 's1' },
      { name: 'Ada', email: 'ada@example.com', seatUid: 's2' },
    ]
    const { unmount } = draw({ replies: [reply({ attendees, seatUid: 's2' })] })
    expect(screen.getByText('Your seat is reserved')).toBeVisible()
    expect(document.body).not.toHaveTextContent('Other')
    unmount()
    draw({ replies: [reply({ attendees: [], seatUid: 's2' })] })
    expect(detail('Booked by')).toHaveTextContent('Ada Lovelaceada@example.com')
  })

  it('formats dates in the visitor’s language', () => {
    draw({ locale: 'de' })
    expect(screen.getByText('Dienstag, 1. Dezember 2026')).toBeVisible()
  })
})

describe('formatAnswers', () => {
  it('returns answers in field order, with their labels and the labels of chosen options', () => {
    const fields = [
      toField({
        slug: 'topics',
        label: 'Topics',
        options: [
          { value: 'a', label: 'Art' },
          { value: 'b', label: 'Books' },
        ],
      }),
      toField({ slug: 'agree', label: 'Agreed' }),
      toField({ slug: 'size', label: 'Size' }),
      toField({ slug: 'secret', label: 'Campaign', hidden: true }),
      toField({ slug: 'constructor', label: 'Empty' }),
      toField({ slug: '__proto__', label: 'Odd' }),
    ]
    const responses: unknown = JSON.parse(
      '{"size":3,"secret":"x","agree":false,"topics":["b","a"],"__proto__":"yes"}',
    )
    expect(
      formatAnswers(fields, responses as Record<string, unknown>, { messages: english, locale: 'en' }),
    ).toEqual([
      { label: 'Topics', text: 'Books\nArt' },
      { label: 'Agreed', text: 'No' },
      { label: 'Size', text: '3' },
      { label: 'Odd', text: 'yes' },
    ])
  })
})
