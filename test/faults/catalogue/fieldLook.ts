import type { Fault } from './types.js'

/** Layouts, style sheets and barriers that were met on pages of others. */
export const fieldLook: readonly Fault[] = [
  {
    id: 'F62',
    stimulus: 'The container takes the width of its content, such as a flex column, a centred grid or a cell',
    outcome: 'The form is as wide as in a block, and shrinks with the container',
  },
  {
    id: 'F90',
    stimulus: 'A text has a word or an address that is longer than the page is wide',
    outcome: 'Breaks the word; the page does not get wider',
  },
]
