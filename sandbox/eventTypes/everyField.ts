import {
  defineEventType,
  EMAIL,
  GUESTS,
  LOCATION,
  NAME,
  NOTES,
  ownField,
  RESCHEDULE_REASON,
  TITLE,
} from './defineEventType.js'

/**
 * An event type with one field of each type. Seven answers are required, including the attendee's
 * name and address.
 */
export const EVERY_FIELD = defineEventType({
  id: 2,
  slug: 'every-field',
  title: 'Project brief',
  description: 'Tell me about your project, and I will come to our call prepared.',
  bookingFields: [
    NAME,
    EMAIL,
    LOCATION,
    ownField({ type: 'text', slug: 'company', required: true, label: 'Company', placeholder: 'Acme Ltd' }),
    ownField({
      type: 'textarea',
      slug: 'brief',
      required: true,
      label: 'What are you working on?',
      placeholder: 'The problem, who has it, and what you have tried so far',
    }),
    ownField({
      type: 'select',
      slug: 'budget',
      required: true,
      label: 'Budget',
      placeholder: 'Choose a range',
      options: ['Under €5,000', '€5,000 to €20,000', 'Over €20,000', 'Not decided yet'],
    }),
    ownField({
      type: 'radio',
      slug: 'stage',
      required: true,
      label: 'How far along is it?',
      options: ['An idea', 'In development', 'Live'],
    }),
    ownField({
      type: 'multiselect',
      slug: 'platforms',
      label: 'Where will people use it?',
      options: ['Web', 'iOS', 'Android', 'Desktop'],
    }),
    ownField({
      type: 'checkbox',
      slug: 'help-with',
      label: 'What would help you most?',
      options: ['User research', 'Interface design', 'Design system', 'Accessibility review'],
    }),
    ownField({ type: 'number', slug: 'team-size', label: 'People on the team', placeholder: '4' }),
    ownField({ type: 'url', slug: 'website', label: 'Website', placeholder: 'https://example.com' }),
    ownField({ type: 'phone', slug: 'office-phone', label: 'Office phone', placeholder: '+371 67 123 456' }),
    ownField({
      type: 'address',
      slug: 'office-address',
      label: 'Office address',
      placeholder: 'Brīvības iela 1, Rīga',
    }),
    ownField({
      type: 'multiemail',
      slug: 'keep-informed',
      label: 'Who should get my notes afterwards?',
      placeholder: 'name@example.com',
    }),
    ownField({
      type: 'boolean',
      slug: 'privacy',
      required: true,
      label: 'You may keep what I write here for our project',
    }),
    TITLE,
    NOTES,
    GUESTS,
    RESCHEDULE_REASON,
  ],
})
