import { afterEach, describe, expect, it } from 'vitest'
import {
  toRedirectUrl,
  type SuccessRedirectOptions,
} from '../../src/components/confirmation/redirect/toRedirectUrl.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import { recordedResult, REQUEST } from './calendarInput.js'

const PAGE = 'https://host.example'
const THANKS = 'https://host.example/thanks'

interface RedirectCase {
  eventType?: Partial<EventTypeInput>
  options?: SuccessRedirectOptions
  request?: Partial<BookingRequest>
  booking?: Record<string, unknown>
}

/** Returns the redirect after a recorded booking. */
function redirect({ eventType, options, request, booking: more }: RedirectCase) {
  const { result, eventType: parsed } = recordedResult(
    'reschedule',
    { successRedirectUrl: THANKS, ...eventType },
    more,
  )
  const [booking] = result.bookings
  if (!booking) throw new Error('The recording has no booking.')
  return toRedirectUrl({
    booking,
    request: { ...REQUEST, ...request },
    eventType: parsed,
    options,
    pageOrigin: PAGE,
  })
}

const queryOf = (target: ReturnType<typeof toRedirectUrl>) =>
  Object.fromEntries(new URL(target?.href ?? '').searchParams)

describe('toRedirectUrl', () => {
  it('D24: offers a page of the same origin as a link, without parameters', () => {
    expect(redirect({})).toEqual({ href: THANKS, automatic: false })
  })

  it.each([
    'https://evil.example/x',
    'http://host.example/x',
    'https://host.example:8443/x',
    'https://sub.host.example/x',
    'https://host.example.evil.example/',
  ])('D24: refuses another origin unless the host allows it: %s', (successRedirectUrl) => {
    expect(redirect({ eventType: { successRedirectUrl } })).toBeUndefined()
    expect(redirect({ eventType: { successRedirectUrl }, options: { origins: [] } })).toBeUndefined()
    expect(
      redirect({
        eventType: { successRedirectUrl },
        options: { origins: [`${new URL(successRedirectUrl).origin}/`] },
      }),
    ).toMatchObject({ automatic: false })
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://host.example/1',
    'https://user:pw@host.example/',
    '/thanks',
    'host.example',
    '',
    undefined,
  ])('D24: refuses the address %j', (successRedirectUrl) => {
    const origins = ['javascript:alert(1)', 'null', '*', PAGE]
    expect(redirect({ eventType: { successRedirectUrl }, options: { origins } })).toBeUndefined()
  })

  it('D24: redirects automatically only if the host says so', () => {
    expect(redirect({ options: { automatic: true } })).toEqual({ href: THANKS, automatic: true })
  })

  it('D24: forwards the parameters of Cal.com without personal data', () => {
    const target = redirect({
      eventType: { forwardParamsSuccessRedirect: true, successRedirectUrl: `${THANKS}?a=1&uid=spoofed#end` },
    })
    expect(queryOf(target)).toEqual({
      a: '1',
      uid: 'rCX4rF4SUncqeHWiFZyCFE',
      title: 'Intro',
      startTime: '2026-12-18T12:30:00.000Z',
      endTime: '2026-12-18T13:00:00.000Z',
      location: 'https://cal.example.com/video/rCX4rF4SUncqeHWiFZyCFE',
      hostName: 'Ada Host',
      hostStartTime: '2026-12-18T13:30:00+01:00',
      isEmbed: 'true',
    })
    expect(target?.href).toMatch(/#end$/)
    expect(target?.href).not.toMatch(/mario|rossi|Old/i)
  })

  it('D24: does not forward a location that the attendee typed', () => {
    const more = { booking: { location: 'Elm Street 3' }, eventType: { forwardParamsSuccessRedirect: true } }
    expect(
      queryOf(
        redirect({ ...more, request: { location: { type: 'attendeeAddress', address: 'Elm Street 3' } } }),
      ),
    ).not.toHaveProperty('location')
    expect(queryOf(redirect({ ...more, request: { location: 'Elm Street 3' } }))).not.toHaveProperty(
      'location',
    )
    expect(queryOf(redirect({ ...more, request: { location: { type: 'address' } } }))).toHaveProperty(
      'location',
      'Elm Street 3',
    )
  })

  it('D24: forwards personal data if the host says so', () => {
    const booking = { bookingFieldsResponses: { name: { firstName: 'Mario', lastName: 'Rossi' } } }
    const request = {
      guests: ['a@example.com', 'b@example.com'],
      attendee: { ...REQUEST.attendee, phoneNumber: '+37120123456' },
    }
    const redirectCase = {
      eventType: { forwardParamsSuccessRedirect: true },
      booking,
      request,
      options: { attendee: true },
    }
    expect(queryOf(redirect(redirectCase))).toMatchObject({
      title: 'Intro between Ada Host and Mario Rossi',
      description: 'Old',
      attendeeName: 'Mario Rossi',
      attendeeFirstName: 'Mario',
      attendeeLastName: 'Rossi',
      attendeeStartTime: '2026-12-18T13:30:00+01:00',
      email: 'mario@example.com',
      phone: '+37120123456',
      guestEmails: 'a@example.com, b@example.com',
    })
    expect(queryOf(redirect({ ...redirectCase, eventType: {} }))).toEqual({})
  })

  describe('on a page with a polluted Object.prototype', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>
    const keys = {
      origins: ['https://evil.example'],
      automatic: true,
      attendee: true,
      options: { automatic: true },
    }
    afterEach(() => {
      for (const key of Object.keys(keys)) delete prototype[key]
    })

    it('D24 H15: redirects only where the host allows it', () => {
      for (const [key, value] of Object.entries(keys))
        Object.defineProperty(prototype, key, { value, enumerable: true, configurable: true, writable: true })
      expect(redirect({ options: {} })).toEqual({ href: THANKS, automatic: false })
      expect(
        redirect({ options: {}, eventType: { successRedirectUrl: 'https://evil.example' } }),
      ).toBeUndefined()
    })
  })
})
