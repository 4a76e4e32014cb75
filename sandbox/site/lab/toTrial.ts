/** How one fault is tried. */
export interface Trial {
  /** Slug of the event type of jane's that is booked. */
  readonly slug: string
  /** Parameters of the fault. */
  readonly params: Readonly<Record<string, string>>
  readonly ending: Ending
}

/** How the booking should end for the visitor. */
export type Ending =
  'booked' | 'pending' | 'series' | 'unknown' | 'conflict' | 'refused' | 'busy' | 'field' | 'setup' | 'verify'

/** Faults by ending. After any other fault it is unknown whether the booking was made. */
const ENDINGS: Readonly<Partial<Record<Ending, readonly string[]>>> = {
  booked: [
    ...[
      'slow',
      'slow-headers',
      'slow-body',
      'echo-ok',
      'accepted-202',
      'partial-206',
      'no-content-type',
      'wrong-charset',
    ],
    ...['bom', 'deep-json', 'proto-keys', 'wrong-time', 'sms-email', 'dropped-guest', 'attendees-hidden'],
  ],
  pending: ['pending'],
  series: ['recurring-partly'],
  conflict: [
    'conflict-409',
    'slot-taken-400',
    'out-of-bounds-400',
    'past-400',
    'seats-full-409',
    'reserved-400',
    'status-error-200',
  ],
  refused: [
    ...[
      'unauthorized-401',
      'forbidden-403',
      'not-found-404',
      'wrong-version-404',
      'payload-413',
      'unprocessable-422',
      'unknown-code-418',
    ],
    ...[
      'managed-parent-400',
      'blocked-email-403',
      'login-required-403',
      'booker-limit-400',
      'already-booked-409',
      'payment-409',
    ],
    ...['html-in-message-400', 'huge-message-400'],
  ],
  busy: ['rate-limited', 'rate-limited-hidden'],
  field: [
    ...['field-errors-400', 'dto-errors-400', 'missing-field-400', 'missing-phone-400', 'invalid-option-400'],
    ...['length-400', 'location-400'],
  ],
  setup: ['invalid-type-400'],
  verify: ['verify-required-400'],
}

/** Event types for faults that the first of jane's event types would not show. */
const SLUGS: Readonly<Record<string, string>> = {
  'recurring-partly': 'weekly',
  'seats-full-409': 'workshop',
  'length-400': 'lengths',
  'location-400': 'places',
  'missing-phone-400': 'call-me',
  'field-errors-400': 'every-field',
}

/** Parameters that make a refusal name fields which the form has. */
const PARAMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'field-errors-400': { slugs: 'name,email,company,brief,team-size,website,office-phone' },
  'missing-field-400': { slug: 'notes' },
  'invalid-type-400': { slug: 'notes' },
  'invalid-option-400': { slug: 'notes' },
}

/** Returns what a fault is tried with and how the booking should end. */
export function toTrial(name: string): Trial {
  const known = Object.entries(ENDINGS) as [Ending, readonly string[]][]
  const [ending = 'unknown'] = known.find(([, names]) => names.includes(name)) ?? []
  return { slug: SLUGS[name] ?? 'intro', params: PARAMS[name] ?? {}, ending }
}
