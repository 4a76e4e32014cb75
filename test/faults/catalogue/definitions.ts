import type { Fault } from './types.js'

/** Odd and hostile event types. */
export const definitions: readonly Fault[] = [
  {
    id: 'D01',
    stimulus: 'A label, placeholder or help text that holds HTML or a script',
    outcome: 'Shown letter by letter',
  },
  {
    id: 'D02',
    stimulus: 'A label that the server declares to be safe HTML',
    outcome: 'The declaration is ignored',
  },
  {
    id: 'D04',
    stimulus: 'A field named __proto__, constructor or prototype',
    outcome: 'It works and is sent under that name; no prototype changes',
  },
  {
    id: 'D05',
    stimulus: 'A field named toString, hasOwnProperty or valueOf',
    outcome: 'It works',
  },
  {
    id: 'D06',
    stimulus: 'A field name with dots, brackets, quotes, commas, spaces, emoji, or none at all',
    outcome: 'It works, and is sent as one plain key',
  },
  {
    id: 'D07',
    stimulus: 'Fields named by numbers',
    outcome: 'They stand in the order of the event type',
  },
  {
    id: 'D09',
    stimulus: 'A custom field with the name of a system field',
    outcome: 'It goes where the server looks for it, or is refused with the reason',
  },
  {
    id: 'D10',
    stimulus: 'A field with a name that the form uses within',
    outcome: 'Nothing clashes',
  },
  {
    id: 'D11',
    stimulus: 'A choice without options',
    outcome: 'Shown, not usable, with a notice; when required, the form says why it cannot book',
  },
  {
    id: 'D12',
    stimulus: 'A choice of a thousand options',
    outcome: 'Drawn within a tenth of a second',
  },
  {
    id: 'D14',
    stimulus: 'An option of five thousand characters, of HTML, or from right to left',
    outcome: 'Wrapped, as text',
  },
  {
    id: 'D15',
    stimulus: 'A field of an unknown kind',
    outcome: 'Drawn by what it holds, else a notice; when required, the form says why it cannot book',
  },
  {
    id: 'D16',
    stimulus: 'A hidden field that is required',
    outcome: 'Its default is sent; without one the field is shown, for nothing could be booked otherwise',
  },
  {
    id: 'D17',
    stimulus: 'No field at all, or two hundred',
    outcome: 'Both are usable; a key is drawn within a frame',
  },
  {
    id: 'D19',
    stimulus: 'An event type that is frozen, a proxy, or throws when it is read',
    outcome: 'Caught, and never changed',
  },
  {
    id: 'D20',
    stimulus: 'A pattern that comes with the event type',
    outcome: 'It is not run',
  },
  {
    id: 'D21',
    stimulus: 'Bounds that are no numbers, crossed, or negative',
    outcome: 'As good as absent',
  },
  {
    id: 'D22',
    stimulus: 'A link with any other scheme than http, https, mailto or tel, however disguised',
    outcome: 'The link is dropped, its text stays',
  },
  {
    id: 'D24',
    stimulus: 'An event type that sends the visitor on to another site',
    outcome:
      'Only to the page’s own site or one that the host lists; by a link and with nothing of what was typed, unless the host says otherwise',
  },
  {
    id: 'D25',
    stimulus: 'A title with HTML or a template in it',
    outcome: 'Shown as text',
  },
  {
    id: 'D26',
    stimulus: 'A location of an unknown kind',
    outcome: 'Named in general, and not offered; where there is no other, the organizer’s system chooses',
  },
  {
    id: 'D27',
    stimulus: 'A location that needs an address or number, and it is empty',
    outcome: 'A required field stands right below it',
  },
  {
    id: 'D29',
    stimulus: 'The event type changes while the form is open',
    outcome: 'Answers stay with their fields, fields that are gone take theirs along, errors are judged anew',
  },
  {
    id: 'D30',
    stimulus: 'Two event types arrive in the wrong order',
    outcome: 'The one asked for last counts',
  },
]
