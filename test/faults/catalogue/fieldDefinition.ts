import type { Fault } from './types.js'

/** Event types and booking fields that were met in use. */
export const fieldDefinition: readonly Fault[] = [
  {
    id: 'F02',
    stimulus:
      'The label or placeholder of a default field is one word of the organizer (“Subject”, “WhatsApp”)',
    outcome:
      'Shows the organizer’s word; only the slug itself and words such as your_name count as translation keys',
  },
  {
    id: 'F23',
    stimulus: 'An event type can never be booked, because it is recurring and has seats',
    outcome: 'Says so before anything is filled in, and tells the developer what to turn off',
  },
  {
    id: 'F30',
    stimulus: 'The default value of a hidden field is no valid answer',
    outcome:
      'Counts it as absent and tells the developer: an optional field is not sent, and a required one is shown',
  },
  {
    id: 'F35',
    stimulus: 'A phone number is asked for by a place and by a field, or by two fields',
    outcome: 'Copies the number into every required input that is empty or has the same number',
  },
  {
    id: 'F36',
    stimulus:
      'A default value has one of the other shapes that the API documents: a stored place, a flag as text, a list ' +
      'with commas, the label of an option, repeated parameters of a URL',
    outcome: 'Reads it; a value that fits no field is left out, and the developer reads the slug',
  },
  {
    id: 'F37',
    stimulus: 'The default length is not among the lengths on offer, or lengths are written as text',
    outcome: 'Offers the default length too, because the server books it if a request names no length',
  },
  {
    id: 'F38',
    stimulus: 'The options of a choice are numbers',
    outcome: 'Offers them, and sends the value as the event type defines it',
  },
  {
    id: 'F39',
    stimulus: 'A booking field cannot be read, or has the shape that newer servers take',
    outcome: 'Reads the newer shape; a field that cannot be read is the only one that is not supported',
  },
  {
    id: 'F40',
    stimulus: 'Booking fields have the shape in which a server stores them, with a name for a slug',
    outcome: 'Reads the name as the slug, and asks for a first and last name where the field says so',
  },
  {
    id: 'F41',
    stimulus: 'A field is optional by itself, but is the only way to reach the attendee',
    outcome: 'Requires it; if one of several is enough, marks none of them as optional',
  },
  {
    id: 'F42',
    stimulus: 'Two fields have one slug, or one place in the request',
    outcome: 'Renders the first one, and tells the developer the slug of the other',
  },
  {
    id: 'F43',
    stimulus:
      'Flags are written as text, a definition inside a field is an object, or a recurrence cannot be read',
    outcome:
      'Reads them as they are meant; says that the form cannot take bookings if a recurrence cannot be read',
  },
]
