import type { Json } from './recorded.js'

const field = (type: string, slug: string, more: Json = {}): Json => ({
  isDefault: false,
  type,
  slug,
  ...more,
})

const NAME = { isDefault: true, type: 'name', slug: 'name', required: true }
const SPLIT_NAME = { isDefault: true, type: 'splitName', slug: 'splitName', lastNameRequired: true }
const EMAIL = { isDefault: true, type: 'email', slug: 'email', required: true, hidden: false }
const PHONE = { isDefault: true, type: 'phone', slug: 'attendeePhoneNumber', required: true }
const SMS = { name: 'smsReminderNumber', type: 'phone', editable: 'system', required: true }
const OPTIONS = { options: ['red', 'blue', 'Light green'] }

interface Unfetched extends Json {
  id: number
  slug: string
  fields?: Json[]
}

const TYPES: Unfetched[] = [
  {
    id: 496,
    slug: 'every-field',
    fields: [
      ...['phone', 'address', 'text', 'number', 'textarea', 'multiemail', 'boolean', 'url'].map((type) =>
        field(type, `my-${type}`),
      ),
      ...['select', 'multiselect', 'checkbox', 'radio'].map((type) => field(type, `my-${type}`, OPTIONS)),
    ],
  },
  { id: 498, slug: 'field-phone', fields: [field('phone', 'my-phone', { required: true })] },
  { id: 508, slug: 'field-boolean', fields: [field('boolean', 'my-boolean', { required: true })] },
  { id: 509, slug: 'field-url', fields: [field('url', 'my-url', { required: true })] },
  { id: 514, slug: 'field-odd-slug-required', fields: [field('text', 'Which size?', { required: true })] },
  { id: 517, slug: 'split-name', bookingFields: [SPLIT_NAME, EMAIL] },
  { id: 524, slug: 'phone-shown', fields: [PHONE] },
  {
    id: 526,
    slug: 'sms-reminder',
    fields: [{ type: 'unknown', slug: 'unknown', bookingField: JSON.stringify(SMS) }],
  },
  {
    id: 530,
    slug: 'option-labels',
    fields: [
      field('select', 'colour', { options: ['r', 'b'] }),
      field('radio', 'size', { options: ['s', 'l'] }),
    ],
  },
  { id: 538, slug: 'location-none' },
  { id: 546, slug: 'at-phone', locations: [{ type: 'phone', phone: '+390612345678', public: true }] },
  { id: 550, slug: 'at-attendee-address', locations: [{ type: 'attendeeAddress' }] },
  { id: 551, slug: 'at-attendee-defined', locations: [{ type: 'attendeeDefined' }] },
  {
    id: 564,
    slug: 'confirm-always-blocking',
    confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: true },
  },
  { id: 568, slug: 'no-guests', disableGuests: true },
  {
    id: 576,
    slug: 'booker-limit',
    bookerActiveBookingsLimit: { maximumActiveBookings: 1, offerReschedule: false },
  },
  { id: 579, slug: 'hidden-type', hidden: true },
  { id: 588, slug: 'team-without-hosts', teamId: 2, teamSlug: 'design', hosts: [] },
]

/**
 * Event types of the recordings whose definitions were not recorded, reconstructed from the
 * recorded requests, replies and names.
 */
export const UNFETCHED: Json[] = TYPES.map(({ fields = [], ...one }) => ({
  username: 'ada',
  lengthInMinutes: 30,
  bookingFields: [NAME, EMAIL, ...fields],
  ...one,
}))
