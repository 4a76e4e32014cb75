import type { Fault } from './types.js'

/** Guest lists. */
export const guests: readonly Fault[] = [
  { id: 'G01', stimulus: 'paste separated by , ; newline, tab, space', outcome: 'split into tokens' },
  { id: 'G02', stimulus: 'Jane <jane@a.co>; "Doe, John" <john@b.co>', outcome: 'addresses extracted, quoted comma respected' },
  { id: 'G04', stimulus: 'guest equals attendee', outcome: 'dropped with notice' },
  { id: 'G05', stimulus: 'one bad among 20', outcome: 'the bad one flagged in place, others kept' },
  { id: 'G06', stimulus: '500 addresses', outcome: 'all become rows; no freeze (work grows linearly); no cap by default, a host may set one' },
  { id: 'G07', stimulus: 'empty list', outcome: 'guests omitted (not [] with "")' },
  { id: 'G09', stimulus: 'plus-addressing of the same mailbox', outcome: 'kept as different' },
  { id: 'G10', stimulus: 'group syntax, comments, quoted local parts', outcome: 'rejected with message' },
  { id: 'G11', stimulus: 'remove a token by keyboard', outcome: 'Backspace/Delete/button, focus stays in list, removal announced' },
  { id: 'G12', stimulus: 'guests disabled by event type', outcome: 'field absent, never sent even if prefilled' },
]
