import type { Fault } from './types.js'

/** Odd and hostile pages. */
export const pages: readonly Fault[] = [
  {
    id: 'H01',
    stimulus: 'A page whose root font is 62.5 %',
    outcome: 'The element’s size is its own',
  },
  {
    id: 'H02',
    stimulus: 'A page with spaced, upper-case or unselectable text',
    outcome: 'Of the page’s looks, only font, colour, colour scheme and direction come in',
  },
  {
    id: 'H04',
    stimulus: 'A page that styles or hides every element with !important',
    outcome: 'The controls stay as they are',
  },
  {
    id: 'H05',
    stimulus: 'A page that styles the element itself with !important',
    outcome: 'What it may change is written down; it cannot be undone by accident',
  },
  {
    id: 'H06',
    stimulus: 'The form within Bootstrap, Tailwind or a reset',
    outcome: 'Usable, and all its own rules under one class in one layer',
  },
  {
    id: 'H07',
    stimulus: 'A content security policy that allows scripts, styles and connections of its own only',
    outcome: 'No violation, and every style is there',
  },
  {
    id: 'H09',
    stimulus: 'A policy that forbids eval',
    outcome: 'Nothing is compiled from text',
  },
  {
    id: 'H10',
    stimulus: 'A browser without constructed style sheets',
    outcome: 'A style element with the page’s nonce',
  },
  {
    id: 'H11',
    stimulus: 'The element moves into another document',
    outcome: 'It has a style sheet made there',
  },
  {
    id: 'H12',
    stimulus: 'A page that puts a function on Object.prototype',
    outcome: 'The form works',
  },
  {
    id: 'H14',
    stimulus: 'A page that puts options for fetch and Intl on Object.prototype',
    outcome: 'None gets into a request or a time',
  },
  {
    id: 'H15',
    stimulus: 'A page that puts options of ours on Object.prototype',
    outcome: 'Only what was given to the form counts',
  },
  {
    id: 'H16',
    stimulus: 'A page whose lists turn into JSON in a way of their own',
    outcome: 'The request has real lists',
  },
  {
    id: 'H17',
    stimulus: 'A page that replaces parts of Array, Promise or the DOM',
    outcome: 'The form works',
  },
  {
    id: 'H19',
    stimulus: 'A clock that stands still or was replaced',
    outcome: 'Nothing waits for ever',
  },
  {
    id: 'H20',
    stimulus: 'A browser that cannot list its time zones',
    outcome: 'Our own list, with the visitor’s zone',
  },
  {
    id: 'H21',
    stimulus: 'A page without crypto.randomUUID, as all on http:',
    outcome: 'The submission id is random all the same',
  },
  {
    id: 'H22',
    stimulus: 'A browser that refuses storage',
    outcome: 'The form works, and keeps nothing',
  },
  {
    id: 'H24',
    stimulus: 'Two forms on one page',
    outcome: 'Each has answers, ids, announcements and submissions of its own',
  },
  {
    id: 'H25',
    stimulus: 'A page with its own React, of another version',
    outcome: 'The package brings none along, and leaves nothing in the page’s global scope',
  },
  {
    id: 'H26',
    stimulus: 'The element stands in the page before its script has come',
    outcome: 'What was set on it counts',
  },
  {
    id: 'H27',
    stimulus: 'The element is moved while somebody types',
    outcome: 'What was typed stays',
  },
  {
    id: 'H29',
    stimulus: 'The form is removed while a booking is under way',
    outcome: 'The booking is not cut off, the host learns how it ended, and nothing is warned of',
  },
  {
    id: 'H30',
    stimulus: 'A page with keyboard shortcuts',
    outcome: 'Typing in the element triggers none',
  },
  {
    id: 'H31',
    stimulus: 'A dialog that keeps the focus in',
    outcome: 'The form is usable in it, and takes no focus by being drawn',
  },
  {
    id: 'H32',
    stimulus: 'A container of 240 pixels that cuts off or shifts what is in it',
    outcome: 'Nothing leaves it; it scrolls',
  },
  {
    id: 'H34',
    stimulus: 'A translator rewrites the page at every step',
    outcome: 'Nothing vanishes, values stay, texts follow',
  },
  {
    id: 'H35',
    stimulus: 'The translated form breaks all the same',
    outcome: 'It is drawn anew with what was typed and what came of it',
  },
  {
    id: 'H36',
    stimulus: 'An extension adds and removes nodes within the form',
    outcome: 'Nothing vanishes, values stay',
  },
  {
    id: 'H37',
    stimulus: 'The form within a form of the page',
    outcome: 'Enter does not submit the page’s',
  },
  {
    id: 'H39',
    stimulus: 'Forced colours, a dark page, more contrast',
    outcome: 'Borders, focus and errors stay visible',
  },
  {
    id: 'H40',
    stimulus: 'A sandboxed frame that allows neither forms nor pop-ups',
    outcome: 'The booking is sent all the same',
  },
  {
    id: 'H41',
    stimulus: 'A page that lets in nothing of other origins',
    outcome: 'Nothing else is needed',
  },
  {
    id: 'H42',
    stimulus: 'A browser without JavaScript',
    outcome: 'What the page put into the element is shown',
  },
  {
    id: 'H44',
    stimulus: 'preact/compat in the place of React',
    outcome: 'Not promised yet, and written down; only what both have is used',
  },
]
