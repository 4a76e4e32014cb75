import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { BookingErrorKind, BookingErrorReason } from '../../src/api/errors/bookingError.js'
import { answer } from '../support/answering.js'
import { custom, e0, PHONE } from '../support/e0.js'
import {
  breaksOff,
  hangs,
  neverEnds,
  plain,
  recorded,
  replies,
  throws,
  wrapped,
  type Fault,
} from '../support/faults.js'
import { readSummary, readValues } from '../support/fill.js'
import {
  FIELDS,
  fillIn,
  openUnder,
  press,
  readLive,
  SECRETS,
  TYPED,
  watchForLeaks,
} from '../support/openUnder.js'

const HEADINGS: Partial<Record<BookingErrorKind, string>> = {
  unknown: 'We could not confirm your booking',
  conflict: 'That time is no longer available',
  refused: 'This booking was not accepted',
  busy: 'Too many bookings at once',
  field: 'The booking service did not accept an answer',
  verify: 'Confirm your email address',
  offline: 'You are offline',
}

const NEXT: Partial<Record<BookingErrorKind, RegExp>> = {
  unknown: /check your email before trying again/,
  conflict: /Contact the organizer for another time; your answers are kept/,
  refused: /Contact the organizer if you think this is a mistake/,
  busy: /You can try again in \d+ seconds\./,
  field: /Change your answers and try again/,
  verify: /contact the organizer/,
}

interface Expected {
  kind: BookingErrorKind
  reason?: BookingErrorReason
  /** The text that explains the reason. */
  why?: string | RegExp
}
type Row = [name: string, fault: Fault, expected: Expected]

const LIKELY: Expected = {
  kind: 'unknown',
  reason: 'likelyBooked',
  why: /said yes, but the rest of its answer was lost/,
}
const UNKNOWN: Expected = { kind: 'unknown' }
const CONFLICT: Expected = { kind: 'conflict' }
const FULL: Expected = { kind: 'conflict', reason: 'seatsFull', why: 'All seats at this time are taken.' }
const LOGIN: Expected = { kind: 'refused', reason: 'loginRequired', why: /people who are signed in/ }
const GONE: Expected = { kind: 'refused', reason: 'notFound', why: 'This meeting is no longer offered.' }
const NOT_BOOKABLE: Expected = {
  kind: 'refused',
  reason: 'notBookable',
  why: /has not finished setting this meeting up/,
}
const TOO_LARGE: Expected = { kind: 'refused', reason: 'tooLarge', why: /too long to send\. Shorten them/ }
const OUT_OF_BOUNDS: Expected = {
  kind: 'conflict',
  reason: 'outOfBounds',
  why: 'This time is too soon or too far ahead to be booked.',
}
const LIMIT: Expected = {
  kind: 'refused',
  reason: 'bookerLimit',
  why: /as many bookings as the organizer allows/,
}

const REFUSALS: Row[] = [
  ['R01: a taken time', recorded('same-slot-other-person'), CONFLICT],
  ['R02: no available host', recorded('team-round-robin-no-host-left'), CONFLICT],
  [
    'R04: a payment that was not created',
    plain(409, 'payment_not_created_error'),
    { kind: 'refused', reason: 'payment', why: 'The payment could not be started.' },
  ],
  ['R05: too soon', recorded('too-soon'), OUT_OF_BOUNDS],
  [
    'R06: in the past',
    recorded('in-the-past'),
    { kind: 'conflict', reason: 'past', why: /check the clock of your device/ },
  ],
  ['R07: no seats left', recorded('seats-full'), FULL],
  [
    'R09: a time that someone else reserved',
    wrapped(
      400,
      'Someone else reserved this booking time slot before you. This time slot will be freed up in 42 seconds.',
    ),
    { kind: 'conflict', reason: 'reserved', why: /Someone else is booking this time/ },
  ],
  [
    'R16: a blocked email address',
    recorded('address-blocked-on-the-server'),
    { kind: 'refused', reason: 'emailBlocked', why: /Try another one/ },
  ],
  [
    'R17: an email address that must sign in, with the address in the message',
    plain(
      403,
      `Attendee email has been blocked. Make sure to login as ${TYPED.email} to use this email for creating a booking.`,
    ),
    LOGIN,
  ],
  [
    'R20: the maximum number of bookings, with the uid of the existing one',
    recorded('booker-limit-reached-with-offer'),
    LIMIT,
  ],
  ['R21: no signed-in user, 401', recorded('auth-only-anonymous'), LOGIN],
  ['R21: another signed-in user, 403', recorded('auth-only-other-user'), LOGIN],
  ['R22: an unknown event type', recorded('event-type-id-unknown'), GONE],
  ['R24: the template of managed event types', recorded('managed-parent'), NOT_BOOKABLE],
  ['R27: an unknown API version', recorded('version-unknown'), NOT_BOOKABLE],
  ['R29: an unknown code with status 418', wrapped(418, 'kettle_only_error'), { kind: 'refused' }],
  ['R29: an unknown code with status 500', wrapped(500, 'kettle_only_error'), UNKNOWN],
  [
    'R30: a message with HTML',
    wrapped(400, '<img src=x onerror="document.title=1"><script>document.title=2</script>'),
    { kind: 'refused' },
  ],
  ['R31: a message of 100 kB', wrapped(400, 'kettle '.repeat(15_000)), { kind: 'refused' }],
  [
    'R32: the same attendee at the same time',
    recorded('same-person-same-slot'),
    { kind: 'refused', reason: 'alreadyBooked', why: 'You already have a booking at this time.' },
  ],
  ['R41: status 413', recorded('too-large'), TOO_LARGE],
  [
    'R15: a validation error of a value that is not an answer, which repeats all answers',
    wrapped(400, 'Bad Request Exception', {
      details: {
        errors: [
          {
            property: 'start',
            value: TYPED.name,
            target: { ...TYPED },
            constraints: { isDateString: 'start must be a date' },
          },
        ],
      },
    }),
    NOT_BOOKABLE,
  ],
  [
    'R29: a message that repeats every answer',
    wrapped(400, `Cannot take ${Object.values(TYPED).join(', ')}`),
    { kind: 'refused' },
  ],
  [
    'N31: an error with status 200',
    replies(200, {
      status: 'error',
      error: {
        code: 'BadRequestException',
        message: 'User either already has booking at this time or is not available',
      },
    }),
    CONFLICT,
  ],
  [
    'N16: too many requests',
    replies(429, { statusCode: 429, message: 'ThrottlerException' }, { 'retry-after': '30' }),
    { kind: 'busy' },
  ],
  [
    'N19: too many requests, with the wait in an unsupported header',
    replies(429, {}, { 'x-ratelimit-reset-default': '7' }),
    { kind: 'busy' },
  ],
]

const LOST: Row[] = [
  ['N05 N06: an unreachable server', throws(new TypeError('Failed to fetch')), UNKNOWN],
  ['N10: a server that never responds, until the timeout', hangs, UNKNOWN],
  ['N11: a body that never ends', neverEnds(200), UNKNOWN],
  ['N15: an HTML page with status 524', replies(524, '<html><h1>A timeout occurred</h1></html>'), UNKNOWN],
  ['N24: a 201 response that breaks off', breaksOff(201), LIKELY],
  ['N25: a login page with status 200', replies(200, '<!doctype html><title>Sign in</title>'), UNKNOWN],
  ['N26: truncated JSON', replies(201, '{"status":"success","data":{"uid":"abc"'), UNKNOWN],
  [
    'N27: a booking without a uid',
    replies(201, { status: 'success', data: { id: 7, attendees: [TYPED] } }),
    UNKNOWN,
  ],
  ['N30: an empty 201 response', replies(201, ''), LIKELY],
  ['N32: a success body with status 400', replies(400, { status: 'success', data: { uid: 'abc' } }), UNKNOWN],
  ['N35: a body of more than a megabyte', replies(201, ' '.repeat(1_000_001)), UNKNOWN],
  ['N36: deeply nested JSON', replies(201, '['.repeat(50_000) + ']'.repeat(50_000)), UNKNOWN],
  ['N47: a thrown string that contains an answer', throws(`nope ${TYPED.name}`), UNKNOWN],
  ['N47: a response that is not a Response', () => ({ status: 201 }) as Response, UNKNOWN],
]

describe('P01 P02 P04: a failed booking shows a focused notice in the library’s own words, keeps the answers, and leaks none of them', () => {
  let leaks: ReturnType<typeof watchForLeaks> | undefined
  afterEach(() => leaks?.stop())

  it.each([...REFUSALS, ...LOST])('%s', async (name, fault, { kind, reason, why }) => {
    const { requests, errors, container } = await openUnder([fault], { client: { timeoutMs: 60 } })
    const typed = await fillIn()
    leaks = watchForLeaks()
    press()
    await waitFor(() => expect(errors).toHaveLength(1))
    const heading = screen.getByRole('heading', { name: HEADINGS[kind] as string })
    expect(heading).toHaveFocus()
    const notice = within(heading.closest('.bf-notice') as HTMLElement)
    expect(notice.getByText(NEXT[kind] as RegExp)).toBeVisible()
    if (why) expect(notice.getByText(why)).toBeVisible()
    expect(errors.map((error) => [error.kind, error.reason])).toEqual([[kind, reason]])
    expect(readValues()).toEqual(typed)
    expect(requests).toHaveLength(1)
    // The announcement of the pending request is cleared.
    await waitFor(() => expect(readLive()).toBe(''))
    expect(container).not.toHaveTextContent(
      /_error|Exception|statusCode|TypeError|fetch|<|kettle|8Ju9|undefined|\[object/,
    )
    expect(container.querySelector('img, script')).toBeNull()
    // If the host's own fetch threw the error, its cause may contain answers.
    const shared = name.startsWith('N47: a thrown') ? [] : errors
    expect(leaks.found(...shared)).toEqual([])
    // The attempt is remembered while it is pending, and the developer is told why there may be no response;
    // `found` shows that neither contains an answer.
    const isExpected = /^booking-form-attempts$|^\[booking-form\] The page got no response from /
    const others = leaks.seen.filter((call) => !isExpected.test(String((call as unknown[])[0])))
    expect(others).toEqual([])
    if (kind === 'busy') return
    const button = screen.getByRole('button', { name: /^Book / })
    expect(button).not.toHaveAttribute('aria-disabled')
  })

  it('N01: an offline device', async () => {
    const { requests, errors } = await openUnder([])
    const typed = await fillIn()
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine') as PropertyDescriptor
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })
    leaks = watchForLeaks()
    press()
    expect(await screen.findByRole('heading', { name: 'You are offline' })).toHaveFocus()
    Object.defineProperty(navigator, 'onLine', { ...online })
    expect(
      screen.getByText('Nothing was sent. Connect to the internet, then press the button again.'),
    ).toBeVisible()
    expect([readValues(), requests, errors.map(({ kind }) => kind)]).toEqual([typed, [], ['offline']])
    expect(leaks.found(...errors)).toEqual([])
  })

  it('P01: the leak detection of these tests finds leaks', () => {
    leaks = watchForLeaks()
    console.warn('sent', { who: { name: TYPED.name } })
    sessionStorage.setItem('x', TYPED.email)
    history.replaceState(null, '', `?notes=${encodeURIComponent(TYPED.notes)}`)
    document.dispatchEvent(new CustomEvent('booking', { detail: { guests: [TYPED.guest] } }))
    expect(leaks.found(new Error('x', { cause: { said: TYPED.company } }))).toEqual(SECRETS)
  })
})

describe('R11 R12 R15 R25 R26: an error that names a field is shown at the field and in a focused summary', () => {
  const LENGTHS = { lengthInMinutesOptions: [15, 30, 60] }
  const PLACES = {
    locations: [
      { type: 'integration', integration: 'cal-video' },
      { type: 'link', link: 'https://example.com/meet', public: true },
    ],
  }
  const allFields = e0({ ...LENGTHS, ...PLACES }, [
    ...FIELDS,
    { ...PHONE, required: false },
    custom('number', 'seats', { label: 'Seats' }),
  ])

  it.each<[string, Fault, string[]]>([
    [
      'R11: a missing answer',
      wrapped(
        400,
        'Missing required booking field response: company - it is required by the event type booking fields, but missing in the bookingFieldsResponses.',
      ),
      ['Fill in “Company”'],
    ],
    [
      'R12: a missing phone number',
      wrapped(400, 'Missing attendee phone number - it is required by the event type.'),
      ['Enter your phone number'],
    ],
    [
      'R15: validation messages with property names',
      wrapped(400, 'attendee property is wrong,email property is wrong,email must be an email '),
      ['Enter an email address in the correct format, like name@example.com'],
    ],
    [
      'R15: validation details that repeat the answers',
      wrapped(400, 'Bad Request Exception', {
        details: {
          errors: [
            {
              property: 'email',
              value: TYPED.email,
              target: { ...TYPED },
              constraints: { isEmail: 'email must be an email' },
            },
          ],
        },
      }),
      ['Enter an email address in the correct format, like name@example.com'],
    ],
    ['R25: a duration', recorded('length-not-offered'), ['Choose one of the answers offered']],
    ['R26: a location', recorded('type-not-offered'), ['Choose one of the answers offered']],
    [
      'R26: an unknown option',
      wrapped(400, "Invalid option 'Large' for booking field 'size'. Allowed options are: Small."),
      ['Choose one of the answers offered'],
    ],
    [
      'R11: seven fields at once, in reverse order',
      wrapped(
        400,
        ['guests', 'notes', 'wants', 'size', 'company', 'email', 'name']
          .map(
            (slug) =>
              `responses - {${slug}}${slug === 'email' || slug === 'guests' ? 'email_validation_error' : 'error_required_field'}, `,
          )
          .join(''),
      ),
      [
        'Enter your full name',
        'Enter an email address in the correct format, like name@example.com',
        'Fill in “Notes”',
        'Enter an email address in the correct format, like name@example.com',
        'Fill in “Company”',
        'Choose an answer for “Size”',
        'Choose an answer for “Wants”',
      ],
    ],
  ])('%s', async (_, fault, words) => {
    const { errors, container } = await openUnder([fault], { props: { eventType: allFields } })
    fireEvent.click(await screen.findByLabelText(/^Cal Video/))
    const typed = await fillIn()
    const leaks = watchForLeaks()
    press()
    await waitFor(() => expect(errors).toHaveLength(1))
    expect(
      screen.getByRole('group', {
        name: `Fix ${words.length} ${words.length === 1 ? 'thing' : 'things'} to book`,
      }),
    ).toHaveFocus()
    expect(readSummary()).toEqual(words)
    expect([...document.querySelectorAll('.bf-error')].map((error) => error.textContent)).toEqual(words)
    expect(readValues()).toEqual(typed)
    expect(errors.map(({ kind }) => kind)).toEqual(['field'])
    expect(container.querySelector('.bf-notice')).toBeNull()
    expect(readLive()).toBe('')
    expect(leaks.found(...errors)).toEqual([])
    leaks.stop()
  })
})

describe('R09 R20: details for the host', () => {
  it('R09: include how long the time is reserved', async () => {
    const { errors } = await openUnder([
      wrapped(
        400,
        'Someone else reserved this booking time slot before you. This time slot will be freed up in 42 seconds.',
      ),
    ])
    await fillIn()
    press()
    await screen.findByRole('heading', { name: HEADINGS.conflict as string })
    expect(errors[0]?.retryAfterSeconds).toBe(42)
  })

  it('R20 P11: include the uid of the existing booking, but not in messages that may be logged', async () => {
    const { errors } = await openUnder([recorded('booker-limit-reached-with-offer')])
    await fillIn()
    press()
    await screen.findByRole('heading', { name: HEADINGS.refused as string })
    expect(errors[0]?.existingBookingUid).toBe('8Ju9pwNmYuda1a4D1y5kRv')
    expect(`${errors[0]?.message} ${errors[0]?.serverMessage} ${errors[0]?.stack}`).not.toContain('8Ju9')
  })

  it('R17: exclude an email address that the server’s message contains', async () => {
    const { errors } = await openUnder([
      () =>
        answer(403, {
          statusCode: 403,
          message: 'Make sure to login as someone.else@example.com to use this email.',
        }),
    ])
    await fillIn()
    press()
    await screen.findByRole('heading', { name: HEADINGS.refused as string })
    expect(errors[0]?.serverMessage).toBe('Make sure to login as … to use this email.')
  })
})
