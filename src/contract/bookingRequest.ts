import * as z from 'zod/mini'
import { BookingLocationSchema } from './bookingLocation.js'
import { isEmail } from './isEmail.js'
import { isInstant } from './isInstant.js'
import { isTimeZone } from './isTimeZone.js'
import { jsonObject } from './jsonObject.js'
import { LANGUAGE_CODES } from './languages.js'
import { findMetadataFault } from './metadata.js'
import { toEventTypeReference } from './eventTypeReference.js'

const positiveInteger = () => z.int().check(z.gte(1))
const name = () => z.string().check(z.trim(), z.minLength(1))

const attendee = () =>
  z
    .strictObject({
      name: name(),
      /**
       * Empty only for a recurring event type that asks for a phone number but not for an e-mail
       * address, because the server requires the key there.
       */
      email: z.optional(
        z.string().check(z.refine((text) => text === '' || isEmail(text), 'must be an email address')),
      ),
      phoneNumber: z.optional(z.string()),
      /** IANA id. The occurrences of a series keep their wall clock time in this zone. */
      timeZone: z.string().check(z.refine(isTimeZone, 'must be an IANA time zone')),
      language: z.optional(z.enum(LANGUAGE_CODES)),
    })
    .check(
      z.refine(
        (person) => !!person.email || !!person.phoneNumber,
        'needs an email address or a phone number',
      ),
    )

const metadata = () =>
  z.custom<Record<string, string>>().check((context) => {
    const message = findMetadataFault(context.value)
    if (message) context.issues.push({ code: 'custom', message, input: context.value })
  })

const common = () => ({
  /** ISO 8601 with a zone; the form always sends UTC. */
  start: z.string().check(z.refine(isInstant, 'must be an ISO 8601 date and time with a zone')),
  attendee: attendee(),
  eventTypeId: z.optional(positiveInteger()),
  eventTypeSlug: z.optional(name()),
  username: z.optional(name()),
  teamSlug: z.optional(name()),
  organizationSlug: z.optional(name()),
  guests: z.optional(z.array(z.string().check(z.refine(isEmail, 'must be an email address')))),
  location: z.optional(BookingLocationSchema),
  /** Older than `location`; the server reads it only if there is no `location`. */
  meetingUrl: z.optional(z.url()),
  metadata: z.optional(metadata()),
  /** Answers by field slug. */
  bookingFieldsResponses: z.optional(jsonObject()),
  lengthInMinutes: z.optional(positiveInteger()),
  routing: z.optional(
    z.strictObject({
      teamMemberIds: z.array(z.int()),
      responseId: z.int(),
      teamMemberEmail: z.optional(z.string()),
      skipContactOwner: z.optional(z.boolean()),
      crmAppSlug: z.optional(z.string()),
      crmOwnerRecordType: z.optional(z.string()),
    }),
  ),
  rrHostSubsetIds: z.optional(z.array(z.int())),
  emailVerificationCode: z.optional(z.string()),
})

const identified = () =>
  z.refine(
    (body) => !!toEventTypeReference(body ?? {}),
    'needs eventTypeId, or eventTypeSlug with username or teamSlug',
  )

/**
 * A request for one booking. Like the server, the schema rejects unknown keys at every level.
 *
 * @source Cal.com API v2, version 2024-08-13, create booking
 */
export const StandardBookingRequestSchema = z.lazy(() => z.strictObject(common()).check(identified()))

/** Like {@link StandardBookingRequestSchema}, for a booking of a team event type that starts now. */
export const InstantBookingRequestSchema = z.lazy(() =>
  z.strictObject({ ...common(), instant: z.literal(true) }).check(identified()),
)

/** Like {@link StandardBookingRequestSchema}, for a series: one booking per occurrence. */
export const RecurringBookingRequestSchema = z.lazy(() =>
  z.strictObject({ ...common(), recurrenceCount: positiveInteger() }).check(identified()),
)

/**
 * Any of the three request bodies of `POST /v2/bookings`: standard, instant or recurring. As on the
 * server, the keys of a body decide which of the three it is. Validation reports only errors of that
 * one, and rejects a body that is instant and recurring at once.
 */
export const BookingRequestSchema = z.lazy(() =>
  z
    .strictObject({
      ...common(),
      instant: z.optional(z.literal(true)),
      recurrenceCount: z.optional(positiveInteger()),
    })
    .check(
      identified(),
      z.refine(
        (body) => !body.instant || body.recurrenceCount === undefined,
        'cannot be instant and recurring at once',
      ),
    ),
)

/** See {@link BookingRequestSchema}. */
export type BookingRequest = z.infer<typeof BookingRequestSchema>
