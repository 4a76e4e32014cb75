import type { Fault } from './types.js'

/** Guest lists. */
export const guests: readonly Fault[] = [
  {
    id: 'G01',
    stimulus: 'Addresses are pasted with commas, semicolons, line breaks, tabs or spaces between them',
    outcome: 'Makes a row for each address',
  },
  {
    id: 'G02',
    stimulus: 'Pasted addresses have names, some with a quoted comma',
    outcome: 'Extracts the addresses; a quoted comma does not split',
  },
  {
    id: 'G04',
    stimulus: 'A guest has the same address as the attendee',
    outcome: 'Leaves the guest out and says so',
  },
  {
    id: 'G05',
    stimulus: 'One address of twenty is invalid',
    outcome: 'Shows the error at that row; the others stay',
  },
  {
    id: 'G06',
    stimulus: 'Five hundred addresses are pasted',
    outcome: 'Makes a row for each without freezing; no limit unless the host sets one',
  },
  {
    id: 'G07',
    stimulus: 'There are no guests',
    outcome: 'Omits the list from the request',
  },
  {
    id: 'G09',
    stimulus: 'Two addresses differ only in what follows a plus sign',
    outcome: 'Keeps both',
  },
  {
    id: 'G10',
    stimulus: 'A guest address is written as a group, with a comment, or with a quoted name before the @',
    outcome: 'Extracts the plain addresses from it, or shows an error at the field',
  },
  {
    id: 'G11',
    stimulus: 'A guest is removed with the keyboard',
    outcome: 'Keeps the focus in the list and announces the removal',
  },
  {
    id: 'G12',
    stimulus: 'The event type does not allow guests',
    outcome: 'Renders no guests field and sends none, even if the host prefills some',
  },
]
