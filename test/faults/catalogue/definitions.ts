import type { Fault } from './types.js'

/** Odd and hostile event types. */
export const definitions: readonly Fault[] = [
  {
    id: 'D01',
    stimulus: 'A label, placeholder or hint contains HTML or a script',
    outcome: 'Shows it as text',
  },
  {
    id: 'D02',
    stimulus: 'The server declares a label to be safe HTML',
    outcome: 'Ignores the declaration',
  },
  {
    id: 'D04',
    stimulus: 'A field slug is __proto__, constructor or prototype',
    outcome: 'Works and sends the answer under that slug; no prototype changes',
  },
  {
    id: 'D05',
    stimulus: 'A field slug is toString, hasOwnProperty or valueOf',
    outcome: 'Works',
  },
  {
    id: 'D06',
    stimulus: 'A field slug has dots, brackets, quotes, commas, spaces or emoji, or is empty',
    outcome: 'Works and sends the slug as one flat key',
  },
  {
    id: 'D07',
    stimulus: 'Field slugs are numbers',
    outcome: 'Keeps the order of the event type',
  },
  {
    id: 'D09',
    stimulus: 'A custom field has the slug of a system field',
    outcome: 'Sends the answer where the server looks for it, or refuses the event type with the reason',
  },
  {
    id: 'D10',
    stimulus: 'A field has a name that the form uses internally',
    outcome: 'Has no name collision',
  },
  {
    id: 'D11',
    stimulus: 'A choice field has no options',
    outcome:
      'Shows the field as unusable, with a notice; if it is required, says why the form cannot take bookings',
  },
  {
    id: 'D12',
    stimulus: 'A choice field has a thousand options',
    outcome: 'Renders within a tenth of a second',
  },
  {
    id: 'D14',
    stimulus: 'An option has five thousand characters, contains HTML or is written right to left',
    outcome: 'Wraps it and shows it as text',
  },
  {
    id: 'D15',
    stimulus: 'A field has an unknown type',
    outcome:
      'Renders it by the data it holds, otherwise a notice; if it is required, says why the form cannot take bookings',
  },
  {
    id: 'D16',
    stimulus: 'A required field is hidden',
    outcome:
      'Sends its default value; shows the field if there is none, because the booking would fail without it',
  },
  {
    id: 'D17',
    stimulus: 'An event type has no fields, or two hundred',
    outcome: 'Works with both; a keystroke renders within a frame, because only its own field re-renders',
  },
  {
    id: 'D19',
    stimulus: 'An event type is frozen, is a proxy, or throws when it is read',
    outcome: 'Catches the error and never mutates the event type',
  },
  {
    id: 'D20',
    stimulus: 'The event type contains a regular expression',
    outcome: 'Never runs it',
  },
  {
    id: 'D21',
    stimulus: 'Limits of a field are not numbers, are negative, or have a minimum above the maximum',
    outcome: 'Ignores the limits',
  },
  {
    id: 'D22',
    stimulus: 'A link has a scheme other than http, https, mailto or tel, however it is disguised',
    outcome: 'Removes the link and keeps its text',
  },
  {
    id: 'D24',
    stimulus: 'An event type redirects the visitor to another site after the booking',
    outcome:
      'Shows a link, only to the site of the page or an origin that the host lists; redirects by itself or passes on answers only if the host says so',
  },
  {
    id: 'D25',
    stimulus: 'A title contains HTML or a template',
    outcome: 'Shows it as text',
  },
  {
    id: 'D26',
    stimulus: 'A location has an unknown type',
    outcome:
      'Names it in general terms and does not offer it; if there is no other, the organizer’s system chooses the location',
  },
  {
    id: 'D27',
    stimulus: 'The chosen location needs an address or a number, which is empty',
    outcome: 'Shows a required field directly below the location',
  },
  {
    id: 'D29',
    stimulus: 'The event type changes while the form is open',
    outcome: 'Keeps answers with their fields, drops those of removed fields, and validates again',
  },
  {
    id: 'D30',
    stimulus: 'Two event types arrive in the wrong order',
    outcome: 'Uses the one that was requested last',
  },
]
