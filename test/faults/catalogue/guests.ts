import type { Fault } from './types.js'

/** Guest lists. */
export const guests: readonly Fault[] = [
  {
    id: 'G01',
    stimulus: 'Addresses pasted with commas, semicolons, lines, tabs or spaces between them',
    outcome: 'A row for each',
  },
  {
    id: 'G02',
    stimulus: 'Names with the addresses, a comma within quotes',
    outcome: 'The addresses are taken out; the quoted comma splits nothing',
  },
  {
    id: 'G04',
    stimulus: 'A guest who is the attendee',
    outcome: 'Left out, and it says so',
  },
  {
    id: 'G05',
    stimulus: 'One bad address among twenty',
    outcome: 'The error is at that row; the others stay',
  },
  {
    id: 'G06',
    stimulus: 'Five hundred addresses',
    outcome: 'A row for each, without a freeze; no limit unless the host sets one',
  },
  {
    id: 'G07',
    stimulus: 'No guest at all',
    outcome: 'The list is left out of the request',
  },
  {
    id: 'G09',
    stimulus: 'Two addresses that a plus sign tells apart',
    outcome: 'Both are kept',
  },
  {
    id: 'G10',
    stimulus: 'Groups, comments, or a quoted name before the @',
    outcome: 'The plain addresses in it are taken, or the field says what is wrong',
  },
  {
    id: 'G11',
    stimulus: 'A guest is removed by keyboard',
    outcome: 'The focus stays in the list, and the removal is announced',
  },
  {
    id: 'G12',
    stimulus: 'An event type without guests',
    outcome: 'No field, and nothing is sent, even when the host gives some',
  },
]
