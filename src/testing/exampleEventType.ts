import type { EventTypeInput } from '../contract/eventType.js'

/** An event type as the API sends it: 30 minutes by video, with the fields name, e-mail, notes and guests. */
export const exampleEventType: EventTypeInput = {
  id: 123,
  slug: 'intro',
  title: 'Intro call',
  description: 'A first talk about what you need.',
  lengthInMinutes: 30,
  locations: [{ type: 'integration', integration: 'cal-video' }],
  bookingFields: [
    {
      isDefault: true,
      type: 'name',
      slug: 'name',
      label: 'your_name',
      required: true,
      disableOnPrefill: false,
    },
    { isDefault: true, type: 'email', slug: 'email', required: true, hidden: false, disableOnPrefill: false },
    { isDefault: true, type: 'radioInput', slug: 'location', required: false, hidden: false },
    {
      isDefault: true,
      type: 'textarea',
      slug: 'notes',
      required: false,
      hidden: false,
      disableOnPrefill: false,
    },
    {
      isDefault: true,
      type: 'multiemail',
      slug: 'guests',
      required: false,
      hidden: false,
      disableOnPrefill: false,
    },
  ],
  disableGuests: false,
  recurrence: null,
  seats: { disabled: true },
  confirmationPolicy: { disabled: true },
  users: [{ name: 'Jane Doe', username: 'jane' }],
}
