import type { Fault } from './types.js'

/** Odd and hostile pages. */
export const pages: readonly Fault[] = [
  {
    id: 'H01',
    stimulus: 'The page sets the root font size to 62.5 %',
    outcome: 'Keeps the font size of the element',
  },
  {
    id: 'H02',
    stimulus: 'The page has letter spacing, upper-case or unselectable text',
    outcome: 'Inherits only font, colour, colour scheme and direction from the page',
  },
  {
    id: 'H04',
    stimulus: 'The page styles or hides every element with !important',
    outcome: 'Keeps the controls unchanged',
  },
  {
    id: 'H05',
    stimulus: 'The page styles the element itself with !important',
    outcome: 'Cannot be hidden by accident; the documentation says what a page may change',
  },
  {
    id: 'H06',
    stimulus: 'The page uses Bootstrap, Tailwind or a CSS reset',
    outcome: 'Stays usable; all its styles are under one class in one cascade layer',
  },
  {
    id: 'H07',
    stimulus:
      'A content security policy allows only the site’s own scripts and styles, and connections to the endpoint',
    outcome: 'Causes no violation and has all its styles',
  },
  {
    id: 'H09',
    stimulus: 'A content security policy forbids eval',
    outcome: 'Compiles no code from text',
  },
  {
    id: 'H10',
    stimulus: 'The browser does not support constructable style sheets',
    outcome: 'Adds a style element with the nonce of the page',
  },
  {
    id: 'H11',
    stimulus: 'The element moves to another document',
    outcome: 'Gets a style sheet that belongs to the new document',
  },
  {
    id: 'H12',
    stimulus: 'The page adds a function to Object.prototype',
    outcome: 'Works as usual',
  },
  {
    id: 'H14',
    stimulus: 'The page adds options of fetch and Intl to Object.prototype',
    outcome: 'Lets none of them into a request or a formatted time',
  },
  {
    id: 'H15',
    stimulus: 'The page adds options of the library to Object.prototype',
    outcome: 'Uses only the options that the host passes to the form',
  },
  {
    id: 'H16',
    stimulus: 'The page adds a toJSON method to arrays',
    outcome: 'Sends real arrays',
  },
  {
    id: 'H17',
    stimulus: 'The page replaces parts of Array, Promise or the DOM',
    outcome: 'Works as usual',
  },
  {
    id: 'H19',
    stimulus: 'The clock of the page is frozen or replaced',
    outcome: 'Never waits forever',
  },
  {
    id: 'H20',
    stimulus: 'The browser cannot list its time zones',
    outcome: 'Uses a built-in list and adds the visitor’s time zone',
  },
  {
    id: 'H21',
    stimulus: 'The page has no crypto.randomUUID, as on any http: page',
    outcome: 'Still makes a random submission id',
  },
  {
    id: 'H22',
    stimulus: 'The browser denies access to storage',
    outcome: 'Works and stores nothing',
  },
  {
    id: 'H24',
    stimulus: 'The page has two forms',
    outcome: 'Keeps answers, ids, announcements and submissions separate',
  },
  {
    id: 'H25',
    stimulus: 'The page has its own React of another version',
    outcome: 'Bundles no React, and adds nothing to the global scope of the page',
  },
  {
    id: 'H26',
    stimulus: 'The element is in the page before its script has loaded',
    outcome: 'Uses the properties that were set on it before',
  },
  {
    id: 'H27',
    stimulus: 'The element is moved in the page while the visitor types',
    outcome: 'Keeps the answers',
  },
  {
    id: 'H29',
    stimulus: 'The form is removed while a booking request is pending',
    outcome: 'Does not abort the request, reports the outcome to the host, and logs no warning',
  },
  {
    id: 'H30',
    stimulus: 'The page has keyboard shortcuts',
    outcome: 'Typing in the element triggers none of them',
  },
  {
    id: 'H31',
    stimulus: 'The form is inside a modal dialog that traps the focus',
    outcome: 'Stays usable and does not take the focus when it renders',
  },
  {
    id: 'H32',
    stimulus: 'The form is inside a container of 240 pixels that clips or moves its content',
    outcome: 'Never overflows the container; wide content scrolls',
  },
  {
    id: 'H34',
    stimulus: 'A translation tool rewrites the page at every step',
    outcome: 'Loses nothing, keeps every value, and updates its texts',
  },
  {
    id: 'H35',
    stimulus: 'The translated form breaks anyway',
    outcome: 'Renders again with the answers and the outcome',
  },
  {
    id: 'H36',
    stimulus: 'A browser extension adds and removes elements inside the form',
    outcome: 'Loses nothing and keeps every value',
  },
  {
    id: 'H37',
    stimulus: 'The form is inside another form of the page',
    outcome: 'Enter does not submit the form of the page',
  },
  {
    id: 'H39',
    stimulus: 'Forced colours, a dark page or increased contrast is active',
    outcome: 'Keeps borders, focus and errors visible',
  },
  {
    id: 'H40',
    stimulus: 'The page is in a sandboxed frame that allows neither forms nor pop-ups',
    outcome: 'Still sends the booking',
  },
  {
    id: 'H41',
    stimulus: 'The page is cross-origin isolated',
    outcome: 'Needs nothing from other origins',
  },
  {
    id: 'H42',
    stimulus: 'JavaScript is turned off',
    outcome: 'Shows the content that the page put inside the element',
  },
  {
    id: 'H44',
    stimulus: 'The page uses preact/compat instead of React',
    outcome: 'Not supported yet, as the README says; the library uses only APIs that both have',
  },
]
