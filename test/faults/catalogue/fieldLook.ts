import type { Fault } from './types.js'

/** Layouts, style sheets and barriers that were met on pages of others. */
export const fieldLook: readonly Fault[] = [
  {
    id: 'F62',
    stimulus: 'The container takes the width of its content, such as a flex column, a centred grid or a cell',
    outcome: 'The form is as wide as in a block, and shrinks with the container',
  },
  {
    id: 'F63',
    stimulus: 'A CSS reset is loaded before or after the style sheet of the form, in a layer or in none',
    outcome:
      'Looks as without the reset, and classes of the host still win; otherwise warns the developer once',
  },
  {
    id: 'F64',
    stimulus: 'The page has no doctype',
    outcome: 'Looks as with a doctype; tables inherit font, colour and line height too',
  },
  {
    id: 'F90',
    stimulus: 'A text has a word or an address that is longer than the page is wide',
    outcome: 'Breaks the word; the page does not get wider',
  },
  {
    id: 'F69',
    stimulus: 'The visitor prints while the dialog of the element is open',
    outcome: 'One sheet of paper with the booking alone, however long the page behind the dialog is',
  },
  {
    id: 'F72',
    stimulus: 'A bar or a button of the host sticks to an edge of the page over the focused field',
    outcome: 'Measures it and scrolls the field and its label free',
  },
  {
    id: 'F91',
    stimulus: 'The visitor moves through the time zones or chooses the clock',
    outcome: 'What is chosen has a ring with a contrast of at least 3 to 1',
  },
  {
    id: 'F92',
    stimulus: 'The locale is not English, and the host passes no messages',
    outcome: 'Formats dates and times in English, with the clock and the order of the visitor’s region',
  },
  {
    id: 'F93',
    stimulus: 'A required choice has no answer before the first press',
    outcome: 'Is exposed as required, and as invalid only after the press',
  },
  {
    id: 'F94',
    stimulus: 'An error changes while the focus stays in its field',
    outcome: 'Announces the new error, and clears the announcement when it is corrected',
  },
  {
    id: 'F95',
    stimulus: 'The visitor picks a time, or goes back with “Change”, with a screen reader',
    outcome: 'Announces the picked time; “Change” focuses the name of the month',
  },
  {
    id: 'F96',
    stimulus: 'The sticky strip is over the field that gets the focus in a narrow window',
    outcome: 'Measures the strip and scrolls the field and its label free',
  },
]
