import {
  defineEventType,
  EMAIL,
  GUESTS,
  LOCATION,
  NAME,
  NOTES,
  PHONE,
  RESCHEDULE_REASON,
  SPLIT_NAME,
  TITLE,
} from './defineEventType.js'
import { EVERY_FIELD } from './everyField.js'
import type { JsonObject } from './json.js'

/** Jane's event types. Slugs and ids are stable, because tests, stories and the demo site refer to them. */
export const JANES_EVENT_TYPES: readonly JsonObject[] = [
  defineEventType({
    id: 1,
    slug: 'intro',
    title: 'Intro call',
    description:
      'Half an hour to get to know each other. Tell me what you are working on, ' +
      'and I will tell you whether I can help.',
  }),
  EVERY_FIELD,
  defineEventType({
    id: 3,
    slug: 'places',
    title: 'Meet where it suits you',
    description: 'By video, on the phone, at my studio or wherever you are: you choose.',
    // Time to travel there and back.
    minimumBookingNotice: 4 * 60,
    beforeEventBuffer: 30,
    afterEventBuffer: 30,
    locations: [
      { type: 'integration', integration: 'cal-video' },
      { type: 'address', address: 'Tērbatas iela 14, Rīga', public: true },
      { type: 'link', link: 'https://meet.example.com/jane', public: true },
      { type: 'phone', phone: '+37167123456', public: true },
      { type: 'attendeePhone' },
      { type: 'attendeeAddress' },
      { type: 'attendeeDefined' },
    ],
  }),
  defineEventType({
    id: 4,
    slug: 'lengths',
    title: 'Design review',
    description:
      'Bring a screen or a whole flow. A quarter of an hour for one question, an hour for a thorough look.',
    lengthInMinutesOptions: [15, 30, 60],
    metadata: { multipleDuration: [15, 30, 60] },
  }),
  defineEventType({
    id: 5,
    slug: 'weekly',
    title: 'Weekly check-in',
    description: 'The same half hour every week, for up to twelve weeks.',
    recurrence: { disabled: false, interval: 1, occurrences: 12, frequency: 'weekly' },
  }),
  defineEventType({
    id: 6,
    slug: 'workshop',
    title: 'Accessibility workshop',
    description:
      'A small group, five seats: we take a real form apart with the keyboard and a screen reader.',
    lengthInMinutes: 90,
    minimumBookingNotice: 24 * 60,
    seats: { disabled: false, seatsPerTimeSlot: 5, showAttendeeInfo: true, showAvailabilityCount: true },
  }),
  defineEventType({
    id: 7,
    slug: 'approval',
    title: 'Mentoring session',
    description: 'I take on a few people a month. Ask for a time, and I will confirm it by e-mail.',
    minimumBookingNotice: 24 * 60,
    confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false },
  }),
  defineEventType({
    id: 8,
    slug: 'call-me',
    title: 'Phone call',
    description: 'A quarter of an hour on the phone. Leave your number; no e-mail address is needed.',
    lengthInMinutes: 15,
    afterEventBuffer: 5,
    locations: [{ type: 'phone', phone: '+37167123456', public: true }],
    bookingFields: [NAME, PHONE, LOCATION, TITLE, NOTES, RESCHEDULE_REASON],
    disableGuests: true,
  }),
  defineEventType({
    id: 9,
    slug: 'split-name',
    title: 'Portfolio feedback',
    description: 'Thirty honest minutes about your portfolio, with notes to take home.',
    bookingFields: [SPLIT_NAME, EMAIL, LOCATION, TITLE, NOTES, GUESTS, RESCHEDULE_REASON],
  }),
  defineEventType({
    id: 10,
    slug: 'confirm-email',
    title: 'Open studio hour',
    description:
      'An hour at my desk, free for anyone. ' +
      'So that nobody is signed up by a stranger, I send you a code first.',
    lengthInMinutes: 60,
    requiresBookerEmailVerification: true,
  }),
  defineEventType({
    id: 11,
    slug: 'first-slots',
    title: 'Early coffee',
    description: 'The first free quarter of an hour of a day, by video, with a coffee each.',
    lengthInMinutes: 15,
    onlyShowFirstAvailableSlot: true,
    bookerLayouts: { defaultLayout: 'column', enabledLayouts: ['month', 'column'] },
  }),
  defineEventType({
    id: 12,
    slug: 'members',
    title: 'Members’ clinic',
    description: 'For members of the studio, who sign in to book.',
    bookingRequiresAuthentication: true,
    bookingUrl: 'https://cal.example.com/jane/members',
  }),
  defineEventType({
    id: 13,
    slug: 'booked-out',
    title: 'Sabbatical hour',
    description: 'Away for now. Leave your address, and hear of it when the calendar opens again.',
    minimumBookingNotice: 500 * 24 * 60,
  }),
]
