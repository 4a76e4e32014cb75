import { JANE } from './jane.js'
import type { JsonObject } from './json.js'

/** What each of jane's event types must define. */
interface Definition extends JsonObject {
  readonly id: number
  readonly slug: string
  readonly title: string
  readonly description: string
}

/**
 * Returns one of jane's event types in full, as the API sends it to its owner (2024-06-14).
 *
 * @param definition - the properties that differ from the defaults
 */
export function defineEventType(definition: Definition): JsonObject {
  return {
    ownerId: JANE.id,
    lengthInMinutes: 30,
    locations: [{ type: 'integration', integration: 'cal-video' }],
    bookingFields: [NAME, EMAIL, LOCATION, TITLE, NOTES, GUESTS, RESCHEDULE_REASON],
    recurrence: null,
    disableGuests: false,
    slotInterval: null,
    minimumBookingNotice: 0,
    beforeEventBuffer: 0,
    afterEventBuffer: 0,
    metadata: {},
    price: 0,
    currency: 'eur',
    lockTimeZoneToggleOnBookingPage: false,
    forwardParamsSuccessRedirect: true,
    successRedirectUrl: null,
    isInstantEvent: false,
    users: [USER],
    scheduleId: null,
    onlyShowFirstAvailableSlot: false,
    offsetStart: 0,
    bookingWindow: { type: 'calendarDays', value: 60, rolling: false },
    confirmationPolicy: { disabled: true },
    requiresBookerEmailVerification: false,
    hideCalendarNotes: false,
    seats: { disabled: true },
    useDestinationCalendarEmail: false,
    hideCalendarEventDetails: false,
    hideOrganizerEmail: false,
    hidden: false,
    bookingRequiresAuthentication: false,
    bookerActiveBookingsLimit: { disabled: true },
    ...definition,
  }
}

const USER = {
  id: JANE.id,
  name: JANE.name,
  username: JANE.username,
  avatarUrl: null,
  brandColor: null,
  darkBrandColor: null,
  weekStart: 'Monday',
  metadata: {},
}

const builtIn = (field: JsonObject): JsonObject => ({
  isDefault: true,
  required: false,
  disableOnPrefill: false,
  hidden: false,
  ...field,
})

/** Returns a custom field of the host, as the API sends it. */
export const ownField = (field: JsonObject): JsonObject => ({
  isDefault: false,
  required: false,
  disableOnPrefill: false,
  hidden: false,
  ...field,
})

/** Built-in field for the attendee's name. The API never sends `hidden` for it. */
export const NAME = {
  isDefault: true,
  type: 'name',
  slug: 'name',
  required: true,
  label: 'Your name',
  disableOnPrefill: false,
}
/** Built-in field for a name in two parts. The API sends neither `hidden` nor `required` for it. */
export const SPLIT_NAME = {
  isDefault: true,
  type: 'splitName',
  slug: 'splitName',
  firstNameLabel: 'First name',
  firstNamePlaceholder: '',
  lastNameLabel: 'Last name',
  lastNamePlaceholder: '',
  lastNameRequired: true,
  disableOnPrefill: false,
}
/** Built-in field for the attendee's e-mail address. */
export const EMAIL = builtIn({ type: 'email', slug: 'email', required: true, label: 'E-mail address' })
/** Built-in field for the attendee's phone number. */
export const PHONE = builtIn({
  type: 'phone',
  slug: 'attendeePhoneNumber',
  required: true,
  label: 'Phone number',
  placeholder: '+371 20 123 456',
})
/** Built-in field for the choice of a location. */
export const LOCATION = {
  isDefault: true,
  type: 'radioInput',
  slug: 'location',
  required: false,
  hidden: false,
}
/** Built-in hidden field for the title of the booking. */
export const TITLE = builtIn({ type: 'text', slug: 'title', required: true, hidden: true })
/** Built-in field for notes. */
export const NOTES = builtIn({
  type: 'textarea',
  slug: 'notes',
  label: 'Anything I should know?',
  placeholder: 'A link, a question, or what you would like to leave with',
})
/** Built-in field for the addresses of guests. */
export const GUESTS = builtIn({ type: 'multiemail', slug: 'guests', label: 'Bring someone along' })
/** Built-in field for the reason for rescheduling. */
export const RESCHEDULE_REASON = builtIn({ type: 'textarea', slug: 'rescheduleReason' })
