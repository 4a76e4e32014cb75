import type { Fault } from './types.js'

/** What a visitor types. */
export const input: readonly Fault[] = [
  {
    id: 'I01',
    stimulus: 'An address with a plus sign or an apostrophe',
    outcome: 'Taken as it is',
  },
  {
    id: 'I02',
    stimulus: 'An address with letters outside ASCII behind the @',
    outcome: 'Taken; both spellings of the domain are the same address',
  },
  {
    id: 'I04',
    stimulus: 'An address in capitals',
    outcome: 'Taken; what stands before the @ keeps its capitals',
  },
  {
    id: 'I05',
    stimulus: 'Spaces of any kind around an answer',
    outcome: 'Removed',
  },
  {
    id: 'I06',
    stimulus: 'Invisible characters in or around an e-mail address',
    outcome: 'Removed before it is checked',
  },
  {
    id: 'I07',
    stimulus: 'Addresses that the server refuses, such as a@localhost or a..b@example.com',
    outcome: 'Refused at the field, as the server would',
  },
  {
    id: 'I09',
    stimulus: 'A name with the address, or mailto: before it',
    outcome: 'The address is taken out, or the field says what is wrong',
  },
  {
    id: 'I10',
    stimulus: 'Two addresses in the field for one',
    outcome: 'It asks for one, and says where the others belong',
  },
  {
    id: 'I11',
    stimulus: 'A domain that looks like a slip of the finger',
    outcome: 'A hint that blocks nothing',
    state: { waitsFor: 'the hint at mistyped domains' },
  },
  {
    id: 'I12',
    stimulus: 'A hundred kilobytes made to keep a pattern busy, in every text field',
    outcome: 'The work grows with the length and no faster',
  },
  {
    id: 'I14',
    stimulus: 'A name written from right to left, or in both directions',
    outcome: 'Each answer has its own direction, in the field and in the confirmation',
  },
  {
    id: 'I15',
    stimulus: 'A name with a character that turns the rest around',
    outcome: 'It turns nothing but itself',
  },
  {
    id: 'I16',
    stimulus: 'A name of ten thousand characters',
    outcome: 'The field says how many it takes; nothing is cut off in silence',
  },
  {
    id: 'I17',
    stimulus: 'A name of one letter or one word, with a digit, a hyphen or an apostrophe',
    outcome: 'Taken as it is',
  },
  {
    id: 'I19',
    stimulus: 'Half of a pair of characters',
    outcome: 'Made whole before it is sent',
  },
  {
    id: 'I20',
    stimulus: 'A NUL character in a text',
    outcome: 'Removed: databases refuse it',
  },
  {
    id: 'I21',
    stimulus: 'The same letters, composed in two ways',
    outcome: 'Alike when compared, sent as typed',
  },
  {
    id: 'I22',
    stimulus: 'HTML, a template, a formula or a placeholder as an answer',
    outcome: 'Sent as typed, shown as text',
  },
  {
    id: 'I24',
    stimulus: 'A phone number without a country',
    outcome: 'The host’s country is used, else the field asks for the country code',
  },
  {
    id: 'I25',
    stimulus: 'A phone number pasted with the invisible marks of an address book',
    outcome: 'The marks are removed, the number is taken',
  },
  {
    id: 'I26',
    stimulus: 'An extension, letters for digits, or tel: before the number',
    outcome: 'Taken where it is clear, else the field says what is wrong',
  },
  {
    id: 'I27',
    stimulus: 'A number of another country than the browser’s',
    outcome: 'Taken',
  },
  {
    id: 'I29',
    stimulus: 'An event type that wants an e-mail address or a phone number, and neither is given',
    outcome: 'One message, at both fields',
  },
  {
    id: 'I30',
    stimulus: 'A number field with nothing, 1e400, 0x10, 1,5 or full-width digits',
    outcome: 'Nothing is left out, the rest is refused at the field; never null, 16 or infinity',
  },
  {
    id: 'I31',
    stimulus: 'Five thousand characters in lines, with any kind of line end',
    outcome: 'Kept, with one kind of line end',
  },
  {
    id: 'I32',
    stimulus: 'A link without a scheme, or with javascript: or data:',
    outcome: 'https: is added where it is missing; other schemes are refused at the field',
  },
  {
    id: 'I34',
    stimulus: 'A browser that knows no time zone',
    outcome: 'UTC stands in, and it says so beside the time',
  },
  {
    id: 'I35',
    stimulus: 'A browser fills fields in without an event',
    outcome: 'The values are read when the button is pressed',
  },
  {
    id: 'I36',
    stimulus: 'A password manager, or the browser, fills in fields within a shadow root',
    outcome: 'Labels, ids and autocomplete words, all in one form; what some cannot do is written down',
  },
  {
    id: 'I37',
    stimulus: 'A spelling checker puts nodes of its own beside the fields',
    outcome: 'They are ignored and shift nothing',
  },
  {
    id: 'I39',
    stimulus: 'A dictated address that ends in a full stop',
    outcome: 'The full stop is removed',
  },
  {
    id: 'I40',
    stimulus: 'A consent that is required',
    outcome: 'A real box, never ticked beforehand; its error names it',
  },
  {
    id: 'I41',
    stimulus: 'The browser’s back and forward bring old values back',
    outcome: 'What is shown is what would be sent',
  },
  {
    id: 'I42',
    stimulus: 'A field that is hidden or gone holds an old value',
    outcome: 'It is not sent',
  },
]
