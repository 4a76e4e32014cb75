import type { Fault } from './types.js'

/** Answers that visitors were seen to give. */
export const fieldAnswers: readonly Fault[] = [
  {
    id: 'F31',
    stimulus: 'A phone number has no country code, and the language of the browser names a country',
    outcome: 'Never guesses a country from the language; asks for the country code unless the host set one',
  },
  {
    id: 'F32',
    stimulus:
      'Digits without a plus are a valid number of the host’s country and a valid one with a country code',
    outcome:
      'Shows both numbers in international form, with their countries, and sends neither until one is chosen',
  },
  {
    id: 'F33',
    stimulus: 'The default country is in lower case, a common wrong code such as UK, or no country at all',
    outcome: 'Takes it as meant; otherwise the console says what to write, and numbers need a country code',
  },
  {
    id: 'F34',
    stimulus: 'A number has its digits in groups: 1.500, 1,500, 1’500, or with spaces of any kind',
    outcome: 'Takes it if there is one reading; asks which is meant if the mark may begin decimals',
  },
  {
    id: 'F44',
    stimulus:
      'An email address has letters of other scripts, more than 64 characters before the @, or over 254',
    outcome:
      'Converts the domain; where the server accepts no spelling, or the address is too long, the error says so',
  },
  {
    id: 'F45',
    stimulus: 'A name consists of characters that show nothing, such as joiners, fillers and selectors',
    outcome: 'Asks for the name, as if nothing was typed',
  },
  {
    id: 'F46',
    stimulus:
      'A phone number has unusual spaces, marks or digits, an extension or letters, is two numbers, or is +521…',
    outcome: 'Cleans it; what cannot be cleaned has an error that says what is wrong',
  },
  {
    id: 'F47',
    stimulus: 'An attribute of the element prefills ten thousand characters, or fourteen hundred guests',
    outcome: 'Leaves it out with a complaint, as it does for the URL; the other values apply',
  },
  {
    id: 'F51',
    stimulus: 'A server validates a request whose answers are as a person types them, or null, empty or []',
    outcome: 'The schema cleans each answer as the form does, and refuses what the form refuses',
  },
  {
    id: 'F52',
    stimulus: 'A page gets no response, and only its developer can find out why',
    outcome:
      'A development build tells the developer once which headers, which policy and what to check; a ' +
      'production build prints nothing',
  },
]
