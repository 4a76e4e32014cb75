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
]
