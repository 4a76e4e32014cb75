import { describe, expect, it } from 'vitest'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'
import { eventTypeOf, verdicts } from '../sandbox/recorded.js'

const NULL = 'stricter on purpose: what is not answered has no key, for older servers refuse null or answer 500 to it'
const SCHEME = 'stricter on purpose: web addresses are sent with http or https written out'
const NUMBER = 'a number is taken as documented; that revision takes none'
const PLACE = 'stricter on purpose: without the attendee’s value the server stores an internal word as the place'

/** Where the schema judges otherwise than Cal.com did in December 2025, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'body-instant-true-personal-event-type': 'not knowable: a public event type does not always say whether it is a team’s',
  'start-2030-01-08': 'stricter on purpose: a start without a time or a zone names no instant',
  'language-null': NULL,
  'phone-optional-visible-null': NULL,
  'metadata-null': NULL,
  'optional-empty-text-null': NULL,
  'optional-empty-address-null': NULL,
  'optional-empty-notes-null': NULL,
  'responses-null': NULL,
  'location-null': NULL,
  'body-same-with-guests-absent': NULL,
  'optional-empty-phone-empty-string': 'stricter on purpose: an empty text is no number, and older servers refuse it',
  'guests-empty-string': 'stricter on purpose: an empty text is no address; no guests means no key',
  'required-checkbox-empty-array': 'stricter on purpose: a required group wants one answer at least',
  'number-42': NUMBER,
  'number-0': NUMBER,
  'number-required-42': NUMBER,
  'url-example-com': SCHEME,
  'url-www-example-com-path': SCHEME,
  'url-localhost-3000': SCHEME,
  'url-ftp-example-com': 'stricter on purpose: http and https only',
  'url-mailto-a-at-example-com': 'stricter on purpose: http and https only',
  'url-https-example-com-2': 'stricter on purpose: a web address has no blanks around it',
  'location-omitted-one-attendeeaddress': PLACE,
  'location-omitted-one-attendeedefined': PLACE,
  'location-extra-key': 'stricter on purpose: an unknown key of a place is a mistake, though its check is inert on the server',
  'verification-emailverificationcode': 'not knowable: whether the code is right',
}

/** Accepted here, and refused by the revision of July 2026. */
const REFUSED_LATER: Readonly<Record<string, string>> = {
  'body-instant-true-personal-event-type': 'that revision, a community edition, has no instant bookings',
  'number-42': NUMBER,
  'number-0': NUMBER,
  'number-required-42': NUMBER,
}

const judge = (verdict: (typeof verdicts)[number]): boolean =>
  createBookingRequestSchemaFor(eventTypeOf(verdict) as EventTypeInput).safeParse(verdict.body).success

const rows = verdicts.map((verdict) => [verdict.id, verdict] as const)

describe('the schema of a request for an event type', () => {
  it('is measured with 217 verdicts', () => {
    expect(new Set(verdicts.map(({ id }) => id)).size).toBe(217)
  })

  it.each(rows.filter(([id]) => !(id in EXCEPTIONS)))('judges as Cal.com did in December 2025: %s', (_, verdict) => {
    expect(judge(verdict)).toBe(verdict.dec2025.ok)
  })

  it.each(Object.entries(EXCEPTIONS))('judges otherwise: %s, %s', (id, reason) => {
    const verdict = verdicts.find((one) => one.id === id)
    expect(verdict && judge(verdict)).toBe(!verdict?.dec2025.ok)
    // Whoever adds a case says which of the three it is.
    expect(reason).toMatch(/^(stricter on purpose|not knowable|a number is taken as documented)/)
    if (reason.startsWith('stricter')) expect(verdict?.dec2025.ok).toBe(true)
  })

  it.each(rows.filter(([, verdict]) => judge(verdict)))('accepts only what July 2026 takes too, but for the listed: %s', (id, verdict) => {
    expect(verdict.july2026.ok).toBe(!(id in REFUSED_LATER))
  })

  it('lists no case of July 2026 that it refuses', () => {
    const accepted = verdicts.filter(judge).map(({ id }) => id)
    expect(Object.keys(REFUSED_LATER).filter((id) => !accepted.includes(id))).toEqual([])
  })
})
