import { own } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import type { ServedField } from '../eventTypes/toServedFields.js'
import type { Viewer } from '../http/authorize.js'
import { refuse, refuseShort, type Refusal } from '../http/refusal.js'
import type { BookingBody } from './BookingBody.js'

/** The JSON type that this check expects. Field types that are not listed are not checked. */
const EXPECTED: Readonly<Record<string, string>> = {
  text: 'string',
  textarea: 'string',
  phone: 'string',
  address: 'string',
  url: 'string',
  number: 'number',
  boolean: 'boolean',
  multiemail: 'array',
  multiselect: 'array',
  checkbox: 'array',
  select: 'string or number',
  radio: 'string or number',
}

const MISSING_PHONE =
  'Missing attendee phone number - it is required by the event type. ' +
  'Pass it as "attendee.phoneNumber" string in the request.'

/**
 * Second check, before the engine: whether the event type can be booked, and whether the host's
 * custom fields are answered. It reports the first error only.
 */
export function precheck(body: BookingBody, eventType: ServedEventType, viewer: Viewer): Refusal | undefined {
  return (
    checkBookable(eventType, viewer) ??
    (body.instant ? refuseInstant(eventType) : checkFields(body, eventType))
  )
}

function checkBookable({ raw, id, teamId }: ServedEventType, viewer: Viewer): Refusal | undefined {
  if (raw.bookingRequiresAuthentication === true && viewer === 'anonymous') {
    return refuse(
      401,
      'checkBookingRequiresAuthentication - request must be authenticated by passing credentials belonging ' +
        'to event type owner, host or team or org admin or owner.',
    )
  }
  if (raw.schedulingType === 'managed') {
    return refuse(
      400,
      `Event type with id=${id} is the parent managed event type that can't be booked. You have to provide ` +
        'the child event type id aka id of event type that has been assigned to one of the users.',
    )
  }
  if (teamId === undefined || !Array.isArray(raw.hosts) || raw.hosts.length > 0) return undefined
  return refuse(
    422,
    "Can't book this team event type because it has no hosts. Please, add at least 1 host to event type " +
      'with ' +
      `id=${id} belonging to team with id=${teamId} and try again.`,
  )
}

/** Instant bookings are for teams only, and on the recorded revision they fail for teams, too. */
function refuseInstant({ teamId, teamSlug }: ServedEventType): Refusal {
  if (teamId !== undefined || teamSlug !== undefined) return refuseShort(500, 'Internal server error')
  return refuse(
    400,
    'Instant bookings are only supported for team event types, not individual user event types.',
  )
}

function checkFields(body: BookingBody, eventType: ServedEventType): Refusal | undefined {
  for (const field of eventType.fields) {
    const refusal = field.prechecked ? checkField(body, field, eventType.id) : undefined
    if (refusal) return refusal
  }
  return undefined
}

function checkField(body: BookingBody, field: ServedField, eventTypeId: number): Refusal | undefined {
  const { slug, required } = field
  if (slug === 'attendeePhoneNumber' || slug === 'smsReminderNumber') {
    return required && !body.attendee.phoneNumber ? refuse(400, MISSING_PHONE) : undefined
  }
  const value = own(body.responses, slug)
  if (value !== undefined) return checkType(field, value) ?? checkOptions(field, value)
  if (!required) return undefined
  return refuse(
    400,
    `Missing required booking field response: ${slug} - it is required by the event type booking fields, ` +
      `but missing in the bookingFieldsResponses. You can fetch the event type with ID ${eventTypeId} to ` +
      'see the required fields.',
  )
}

function checkType({ slug, type }: ServedField, value: unknown): Refusal | undefined {
  const expected = EXPECTED[type]
  if (expected === undefined) return undefined
  const received = expected === 'array' && Array.isArray(value) ? 'array' : typeof value
  if (expected.split(' or ').includes(received)) return undefined
  return refuse(
    400,
    `Invalid type for booking field '${slug}'. Expected type ${expected} (compatible with field type ` +
      `'${type}'), but received ${received}.`,
  )
}

function checkOptions({ slug, type, options = [] }: ServedField, value: unknown): Refusal | undefined {
  const offered = `booking field '${slug}'. Allowed options are: ${options.join(', ')}.`
  if (type === 'select' || type === 'radio') {
    return options.includes(String(value))
      ? undefined
      : refuse(400, `Invalid option '${String(value)}' for ${offered}`)
  }
  if ((type !== 'multiselect' && type !== 'checkbox') || !Array.isArray(value)) return undefined
  const wrong = value.some((one: unknown) => !options.includes(String(one)))
  return wrong ? refuse(400, `One or more invalid options for ${offered}`) : undefined
}
