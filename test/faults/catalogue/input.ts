import type { Fault } from './types.js'

/** What a visitor types. */
export const input: readonly Fault[] = [
  {
    id: 'I01',
    stimulus: 'An email address has a plus sign or an apostrophe',
    outcome: 'Accepts it unchanged',
  },
  {
    id: 'I02',
    stimulus: 'The domain of an email address has non-ASCII letters',
    outcome: 'Accepts it; treats both spellings of the domain as the same address',
  },
  {
    id: 'I04',
    stimulus: 'An email address is typed in capitals',
    outcome: 'Accepts it and keeps the capitals before the @',
  },
  {
    id: 'I05',
    stimulus: 'An answer has whitespace of any kind around it',
    outcome: 'Removes the whitespace',
  },
  {
    id: 'I06',
    stimulus: 'An email address has invisible characters in or around it',
    outcome: 'Removes them before it validates the address',
  },
  {
    id: 'I07',
    stimulus: 'The server would reject the email address, such as a@localhost or a..b@example.com',
    outcome: 'Shows an error at the field, by the same rules as the server',
  },
  {
    id: 'I09',
    stimulus: 'An email address has a name or mailto: before it',
    outcome: 'Extracts the address, or shows an error at the field',
  },
  {
    id: 'I10',
    stimulus: 'The field for one email address holds two',
    outcome: 'Asks for one and says where the others belong',
  },
  {
    id: 'I11',
    stimulus: 'An email domain looks like a typing error',
    outcome: 'Asks “Did you mean …?” and books the address as typed if the visitor does not answer',
  },
  {
    id: 'I12',
    stimulus: 'A text field gets 100 kB of input designed to slow down a pattern',
    outcome: 'Processes the input in time linear to its length',
  },
  {
    id: 'I14',
    stimulus: 'A name is written right to left, or in both directions',
    outcome: 'Gives each answer its own text direction, in the field and in the confirmation',
  },
  {
    id: 'I15',
    stimulus: 'A name contains a character that reverses the text after it',
    outcome: 'Keeps the reversal from affecting any other text',
  },
  {
    id: 'I16',
    stimulus: 'A name is ten thousand characters long',
    outcome: 'Says how many characters the field accepts; never truncates silently',
  },
  {
    id: 'I17',
    stimulus: 'A name is one letter or one word, or has a digit, a hyphen or an apostrophe',
    outcome: 'Accepts it unchanged',
  },
  {
    id: 'I19',
    stimulus: 'A text contains half of a surrogate pair',
    outcome: 'Replaces it with a valid character before sending',
  },
  {
    id: 'I20',
    stimulus: 'A text contains a NUL character',
    outcome: 'Removes it, because databases reject it',
  },
  {
    id: 'I21',
    stimulus: 'The same letters are typed in composed and in decomposed Unicode',
    outcome: 'Treats them as equal when comparing, sends them as typed',
  },
  {
    id: 'I22',
    stimulus: 'An answer is HTML, a template, a formula or a placeholder',
    outcome: 'Sends it as typed and shows it as text',
  },
  {
    id: 'I24',
    stimulus: 'A phone number has no country code',
    outcome: 'Uses the country that the host set, otherwise asks for the country code',
  },
  {
    id: 'I25',
    stimulus: 'A phone number pasted from an address book has invisible characters',
    outcome: 'Removes them and accepts the number',
  },
  {
    id: 'I26',
    stimulus: 'A phone number has an extension, letters for digits, or tel: before it',
    outcome: 'Accepts it if it is unambiguous, otherwise shows an error at the field',
  },
  {
    id: 'I27',
    stimulus: 'A phone number is from another country than the browser',
    outcome: 'Accepts it',
  },
  {
    id: 'I29',
    stimulus: 'An event type needs an email address or a phone number, and neither is given',
    outcome: 'Asks for the email address; a phone number alone is enough',
  },
  {
    id: 'I30',
    stimulus: 'A number field is empty or holds 1e400, 0x10, 1,5 or full-width digits',
    outcome:
      'Omits an empty answer, accepts 1,5 and full-width digits, and shows an error for the rest; never sends null, 16 or infinity',
  },
  {
    id: 'I31',
    stimulus: 'An answer has five thousand characters in several lines, with any kind of line ending',
    outcome: 'Keeps the lines and normalizes the line endings',
  },
  {
    id: 'I32',
    stimulus: 'A URL has no scheme, or a javascript: or data: scheme',
    outcome: 'Adds https: if the scheme is missing; shows an error for other schemes',
  },
  {
    id: 'I34',
    stimulus: 'The browser does not know its time zone',
    outcome: 'Uses UTC and shows it beside the time',
  },
  {
    id: 'I35',
    stimulus: 'The browser fills in fields without an event',
    outcome: 'Reads the values on submit',
  },
  {
    id: 'I36',
    stimulus: 'A password manager or the browser fills in fields inside a shadow root',
    outcome: 'Has labels, ids and autocomplete attributes, all in one form',
  },
  {
    id: 'I37',
    stimulus: 'A spelling checker adds its own elements beside the fields',
    outcome: 'Ignores them; nothing moves',
  },
  {
    id: 'I39',
    stimulus: 'A dictated email address ends with a full stop',
    outcome: 'Removes the full stop',
  },
  {
    id: 'I40',
    stimulus: 'A consent checkbox is required',
    outcome: 'Renders a real checkbox, never checked in advance; its error names it',
  },
  {
    id: 'I41',
    stimulus: 'The browser’s back and forward buttons restore old values',
    outcome: 'Shows exactly what it would send',
  },
  {
    id: 'I42',
    stimulus: 'A hidden or removed field still holds an old value',
    outcome: 'Does not send it',
  },
]
