import { parseObject, toObject, toText } from '../../eventTypes/json.js'
import { refuse, refuseIssues, refuseProperties, refuseShort, type Refusal } from '../../http/refusal.js'
import { refuseWith, toCount } from '../answers.js'
import type { Answer, Fault, FaultCall } from '../Fault.js'

const TAKEN = 'User either already has booking at this time or is not available'
const HOST_TAKEN = 'One of the hosts either already has booking at this time or is not available'
const OUT_OF_BOUNDS =
  'The event type can\'t be booked at the "start" time provided. This could be because it\'s too soon ' +
  "(violating the minimum booking notice) or too far in the future (outside the event's scheduling " +
  'window). Try fetching available slots first using the GET /v2/slots endpoint and then make a booking ' +
  'with "start" time equal to one of the available slots: https://cal.com/docs/api-reference/v2/slots'
const MISSING_PHONE =
  'Missing attendee phone number - it is required by the event type. Pass it as "attendee.phoneNumber" ' +
  'string in the request.'
const LIMIT =
  "Attendee with this email can't book because the maximum number of active bookings has been reached."
const MANAGED =
  "Event type with id=584 is the parent managed event type that can't be booked. You have to provide the " +
  'child event type id aka id of event type that has been assigned to one of the users.'
const LENGTH =
  "Provided 'lengthInMinutes' is not one of the possible lengths for the event type. The possible lengths " +
  'are: 15, 30, 60'
const LOCATION =
  'Booking location with type address not valid for event type with id=544. The event type has following ' +
  'location types: link, and only these types are allowed for booking location.'

/** The code that the fault `verify-required-400` accepts. */
export const RIGHT_CODE = '123456'

/** The API's refusals, in its own words and envelopes. */
export const REFUSAL_FAULTS: readonly Fault[] = [
  {
    name: 'conflict-409',
    ids: ['R01'],
    says: 'Somebody else booked the same time at the same moment.',
    answer: refuseWith(() => refuseShort(409, 'booking_conflict_error')),
  },
  {
    name: 'slot-taken-400',
    ids: ['R01', 'R02'],
    says: 'The time is taken.',
    answer: refuseWith(({ params }) => refuse(400, params.has('hosts') ? HOST_TAKEN : TAKEN)),
  },
  {
    name: 'out-of-bounds-400',
    ids: ['R05'],
    says: 'The time is too soon or too far ahead.',
    answer: refuseWith(() => refuse(400, OUT_OF_BOUNDS)),
  },
  {
    name: 'past-400',
    ids: ['R06'],
    says: 'The time is in the past.',
    answer: refuseWith(() => refuse(400, 'Attempting to book a meeting in the past.')),
  },
  {
    name: 'seats-full-409',
    ids: ['R07'],
    says: 'The last seat is gone.',
    answer: refuseWith(() => refuse(409, 'No more seats left at this seated booking.')),
  },
  {
    name: 'reserved-400',
    ids: ['R09'],
    says: 'Somebody else is holding the time for a while.',
    answer: refuseWith(refuseReserved),
  },
  {
    name: 'field-errors-400',
    ids: ['R11'],
    says: 'Seven answers are refused at once.',
    answer: refuseWith(refuseFields),
  },
  {
    name: 'dto-errors-400',
    ids: ['R15'],
    says: 'The e-mail address is refused, in a response that repeats what was sent.',
    answer: refuseWith(refuseEmail),
  },
  {
    name: 'missing-field-400',
    ids: ['R11'],
    says: 'The server requires an answer that the form did not know to ask for.',
    answer: refuseWith(({ params }) => refuse(400, toMissing(params.get('slug') ?? 'my-select'))),
  },
  {
    name: 'missing-phone-400',
    ids: ['R12'],
    says: 'The phone number is missing.',
    answer: refuseWith(() => refuse(400, MISSING_PHONE)),
  },
  {
    name: 'invalid-type-400',
    ids: ['R14'],
    says: 'An answer has the wrong type: the form’s mistake, not the visitor’s.',
    answer: refuseWith(({ params }) => refuse(400, toInvalidType(params.get('slug') ?? 'my-checkbox'))),
  },
  {
    name: 'invalid-option-400',
    ids: ['R14'],
    says: 'The chosen option is no longer offered.',
    answer: refuseWith(({ params }) => refuse(400, toInvalidOption(params.get('slug') ?? 'my-select'))),
  },
  {
    name: 'length-400',
    ids: ['R25'],
    says: 'The chosen length is not offered.',
    answer: refuseWith(() => refuse(400, LENGTH)),
  },
  {
    name: 'location-400',
    ids: ['R26'],
    says: 'The chosen place is not offered.',
    answer: refuseWith(() => refuse(400, LOCATION)),
  },
  {
    name: 'managed-parent-400',
    ids: ['R24'],
    says: 'The event type is only a template.',
    answer: refuseWith(() => refuse(400, MANAGED)),
  },
  {
    name: 'blocked-email-403',
    ids: ['R16'],
    says: 'This e-mail address may not book.',
    answer: refuseWith(() => refuseShort(403, 'Cannot use this email to create the booking.')),
  },
  {
    name: 'login-required-403',
    ids: ['R17'],
    says: 'The e-mail address belongs to a user, who has to sign in.',
    answer: refuseWith(refuseProtected),
  },
  {
    name: 'booker-limit-400',
    ids: ['R20'],
    says: 'The visitor has as many bookings as allowed.',
    answer: refuseWith(({ params }) =>
      refuse(
        400,
        `${LIMIT} You can reschedule your existing booking ` +
          `(${params.get('uid') ?? '8Ju9pwNmYuda1a4D1y5kRv'}) to a new timeslot instead.`,
      ),
    ),
  },
  {
    name: 'already-booked-409',
    ids: ['R32'],
    says: 'The visitor has already booked this.',
    answer: refuseWith(() => refuseShort(409, 'already_signed_up_for_this_booking_error')),
  },
  {
    name: 'payment-409',
    ids: ['R04'],
    says: 'The payment could not be made.',
    answer: refuseWith(() => refuseShort(409, 'payment_not_created_error')),
  },
  {
    name: 'verify-required-400',
    ids: ['R17'],
    says: `The e-mail address must be verified first. The code is ${RIGHT_CODE}.`,
    answer: verify,
  },
  {
    name: 'html-in-message-400',
    ids: ['R30'],
    says: 'The reason contains HTML with a script in it.',
    answer: refuseWith(() =>
      refuse(
        400,
        '<img src="x" onerror="globalThis.attacked = true"><script>globalThis.attacked = true</script>Not today.',
      ),
    ),
  },
  {
    name: 'huge-message-400',
    ids: ['R31'],
    says: 'The reason is 100,000 characters long.',
    answer: refuseWith(() => refuse(400, 'No. '.repeat(25_000))),
  },
]

function refuseReserved(call: FaultCall): Refusal {
  const seconds = toCount(call, 'seconds', { otherwise: 90, max: 100_000 })
  return refuse(
    400,
    `Someone else reserved this booking time slot before you. This time slot will be freed up in ${seconds} seconds.`,
  )
}

const CODES: Readonly<Record<string, string>> = {
  email: 'email_validation_error',
  guests: 'email_validation_error',
  notes: 'max_characters_allowed',
  attendeePhoneNumber: 'invalid_number',
}

/** `slugs` are the fields with errors, separated by commas. */
function refuseFields({ params }: FaultCall): Refusal {
  const slugs = params.get('slugs') ?? 'name,email,attendeePhoneNumber,title,notes,guests,location'
  return refuseIssues(
    slugs.split(',').map((slug) => `responses - {${slug}}${CODES[slug] ?? 'error_required_field'}`),
  )
}

function toAttendee({ body }: FaultCall): Record<string, unknown> {
  return toObject(parseObject(body).attendee)
}

/** Repeats what the visitor typed, as the API's validation does. It must never be shown or logged. */
function refuseEmail(call: FaultCall): Refusal {
  const target = toAttendee(call)
  const constraints = { isEmail: 'email must be an email' }
  return refuseProperties([{ target, value: target.email, property: 'email', children: [], constraints }])
}

function refuseProtected(call: FaultCall): Refusal {
  const email = toText(toAttendee(call).email) ?? ''
  return refuseShort(
    403,
    `Attendee email has been blocked. Make sure to login as ${email} to use this email for creating a booking.`,
  )
}

function toMissing(slug: string): string {
  return (
    `Missing required booking field response: ${slug} - it is required by the event type booking fields, ` +
    'but missing in the bookingFieldsResponses. You can fetch the event type with ID 503 to see the ' +
    'required fields.'
  )
}

function toInvalidType(slug: string): string {
  return `Invalid type for booking field '${slug}'. Expected type array (compatible with field type 'checkbox'), but received string.`
}

function toInvalidOption(slug: string): string {
  return `Invalid option 'green' for booking field '${slug}'. Allowed options are: red, blue, Light green.`
}

function verify(call: FaultCall): Answer | Promise<Answer> {
  const code = parseObject(call.body).emailVerificationCode
  if (code === RIGHT_CODE) return call.commit()
  return refuseWith(() =>
    refuseShort(400, code ? 'invalid_verification_code' : 'email_verification_required'),
  )(call)
}
