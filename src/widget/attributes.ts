import type { Appearance, BookingFormProps, DefaultValues, SuccessRedirectOptions } from '../index.js'

/** How the text of an attribute is parsed. An array of words allows only those words. */
export type AttributeKind = 'text' | 'flag' | 'integer' | 'list' | readonly string[]

/** The names of the form options whose value can be a single string, number or boolean. */
export type ScalarOption = {
  [Name in keyof BookingFormProps]-?: [Exclude<BookingFormProps[Name], undefined | null | object>] extends [
    never,
  ]
    ? never
    : Name
}[keyof BookingFormProps]

/** The parts of the configuration that attributes can set, with the properties of each part. */
interface Targets {
  eventType: 'username' | 'teamSlug' | 'organizationSlug' | 'eventTypeSlug' | 'eventTypeId'
  option: Exclude<ScalarOption, 'className' | 'eventType' | 'onReady'>
  defaultValues: Exclude<keyof DefaultValues, 'title' | 'responses'>
  appearance: Exclude<keyof Appearance, 'tokens'>
  successRedirect: keyof SuccessRedirectOptions
  element: 'uid' | 'chooseAnother' | 'mode' | 'buttonLabel' | 'noShadow' | 'prefillFromUrl' | 'prefillPrefix'
}

/** The name of a part of the configuration that attributes can set. */
export type AttributeTarget = keyof Targets

type Row = {
  [Target in AttributeTarget]: readonly [target: Target, property: Targets[Target], kind: AttributeKind]
}[AttributeTarget]

/**
 * Every attribute of the element. Two kinds of attributes are not listed: `metadata-…` attributes,
 * which are recognised by their prefix, and attributes that all elements have, such as `lang` and
 * `nonce`. `title` is also an attribute of all elements, so the title of a booking is set in
 * `default-values` instead.
 */
export const ATTRIBUTES = {
  username: ['eventType', 'username', 'text'],
  'event-type-slug': ['eventType', 'eventTypeSlug', 'text'],
  'event-type-id': ['eventType', 'eventTypeId', 'integer'],
  'team-slug': ['eventType', 'teamSlug', 'text'],
  'organization-slug': ['eventType', 'organizationSlug', 'text'],
  start: ['option', 'start', 'text'],
  'reschedule-uid': ['option', 'rescheduleUid', 'text'],
  'reschedule-seat-uid': ['option', 'rescheduleSeatUid', 'text'],
  'booking-uid': ['option', 'bookingUid', 'text'],
  uid: ['element', 'uid', 'text'],
  'seat-uid': ['option', 'seatUid', 'text'],
  instant: ['option', 'instant', 'flag'],
  'hold-slots': ['option', 'holdSlots', 'flag'],
  'picker-layout': ['option', 'pickerLayout', ['month', 'list']],
  'show-first-free': ['option', 'showFirstFree', 'flag'],
  order: ['option', 'order', ['time-first', 'questions-first']],
  endpoint: ['option', 'endpoint', 'text'],
  'api-url': ['option', 'apiUrl', 'text'],
  'time-zone': ['option', 'timeZone', 'text'],
  locale: ['option', 'locale', 'text'],
  'hour-cycle': ['option', 'hourCycle', ['h12', 'h23']],
  'default-country': ['option', 'defaultCountry', 'text'],
  'number-field-format': ['option', 'numberFieldFormat', ['number', 'string', 'omit']],
  draft: ['option', 'draft', 'flag'],
  attribution: ['option', 'attribution', 'flag'],
  honeypot: ['option', 'honeypot', 'flag'],
  'tool-name': ['option', 'toolName', 'text'],
  'tool-description': ['option', 'toolDescription', 'text'],
  'allow-cancel': ['option', 'allowCancel', 'flag'],
  'allow-reschedule': ['option', 'allowReschedule', 'flag'],
  'success-redirect-origins': ['successRedirect', 'origins', 'list'],
  'success-redirect-automatic': ['successRedirect', 'automatic', 'flag'],
  'success-redirect-attendee': ['successRedirect', 'attendee', 'flag'],
  theme: ['appearance', 'theme', ['auto', 'light', 'dark']],
  density: ['appearance', 'density', ['comfortable', 'compact']],
  name: ['defaultValues', 'name', 'text'],
  email: ['defaultValues', 'email', 'text'],
  'phone-number': ['defaultValues', 'phoneNumber', 'text'],
  guests: ['defaultValues', 'guests', 'list'],
  location: ['defaultValues', 'location', 'text'],
  'length-in-minutes': ['defaultValues', 'lengthInMinutes', 'integer'],
  'recurrence-count': ['defaultValues', 'recurrenceCount', 'integer'],
  notes: ['defaultValues', 'notes', 'text'],
  'choose-another': ['element', 'chooseAnother', 'flag'],
  mode: ['element', 'mode', ['inline', 'dialog', 'floating']],
  'button-label': ['element', 'buttonLabel', 'text'],
  'no-shadow': ['element', 'noShadow', 'flag'],
  'prefill-from-url': ['element', 'prefillFromUrl', 'text'],
  'prefill-prefix': ['element', 'prefillPrefix', 'text'],
} as const satisfies Readonly<Record<string, Row>>

/** The name of an attribute of the element. */
export type AttributeName = keyof typeof ATTRIBUTES
