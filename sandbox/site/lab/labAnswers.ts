import type { DefaultValues } from 'booking-form'

/** Default values, so that one click submits the form. Each event type uses those that it asks for. */
export const LAB_ANSWERS: DefaultValues = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  phoneNumber: '+442079460958',
  guests: ['grace@example.com'],
  location: 'integration',
  notes: 'Typed before the fault, and still here after it.',
  responses: {
    company: 'Analytical Engines',
    brief: 'A form that tells the truth after it is submitted.',
    budget: 'Not decided yet',
    stage: 'An idea',
    'team-size': 4,
    website: 'https://example.com',
    privacy: true,
    'office-phone': '+442079460958',
  },
}
