import type { Appearance, BookingFormProps, DefaultValues, SuccessRedirectOptions } from '../index.js'

/** How the text of an attribute is read; a list of words admits those words alone. */
export type AttributeKind = 'text' | 'flag' | 'integer' | 'list' | readonly string[]

/** Options of the form that can be one text, number or flag. */
export type ScalarOption = {
  [Name in keyof BookingFormProps]-?: [Exclude<BookingFormProps[Name], undefined | null | object>] extends [
    never,
  ]
    ? never
    : Name
}[keyof BookingFormProps]

/** What an attribute says something about, and which properties that has. */
interface Targets {
  eventType: 'username' | 'teamSlug' | 'organizationSlug' | 'eventTypeSlug' | 'eventTypeId'
  option: Exclude<ScalarOption, 'className' | 'eventType' | 'onReady'>
  defaultValues: Exclude<keyof DefaultValues, 'title' | 'responses'>
  appearance: Exclude<keyof Appearance, 'tokens'>
  successRedirect: keyof SuccessRedirectOptions
  element: 'mode' | 'buttonLabel' | 'noShadow' | 'prefillFromUrl' | 'prefillPrefix'
}

/** What the attributes of one element say, by what they say it about. */
export type AttributeTarget = keyof Targets

type Row = {
  [Target in AttributeTarget]: readonly [target: Target, property: Targets[Target], kind: AttributeKind]
}[AttributeTarget]

/**
 * Every attribute of the element but `metadata-…`, which are read by their beginning, and `lang`, `nonce` and what else
 * all elements have. `title` is of those too: a title for the booking is given in `default-values`.
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
  instant: ['option', 'instant', 'flag'],
  'hold-slots': ['option', 'holdSlots', 'flag'],
  endpoint: ['option', 'endpoint', 'text'],
  'api-url': ['option', 'apiUrl', 'text'],
  'time-zone': ['option', 'timeZone', 'text'],
  locale: ['option', 'locale', 'text'],
  'hour-cycle': ['option', 'hourCycle', ['h12', 'h23']],
  'default-country': ['option', 'defaultCountry', 'text'],
  'number-field-format': ['option', 'numberFieldFormat', ['number', 'string', 'omit']],
  draft: ['option', 'draft', 'flag'],
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
  mode: ['element', 'mode', ['inline', 'dialog', 'floating']],
  'button-label': ['element', 'buttonLabel', 'text'],
  'no-shadow': ['element', 'noShadow', 'flag'],
  'prefill-from-url': ['element', 'prefillFromUrl', 'text'],
  'prefill-prefix': ['element', 'prefillPrefix', 'text'],
} as const satisfies Readonly<Record<string, Row>>

/** The attributes of the element. */
export type AttributeName = keyof typeof ATTRIBUTES
