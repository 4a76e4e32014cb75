import type { Fault } from './types.js'

/** Scripts and frameworks that were met on pages of others. */
export const fieldElement: readonly Fault[] = [
  {
    id: 'F60',
    stimulus:
      'The dialog opens in a hidden part of the page, its part is hidden while it is open, or several elements ' +
      'match the opener',
    outcome:
      'Shows the dialog where the browser draws it, and opens the visible element. If nothing can be drawn, the ' +
      'dialog stays closed and the developer is warned. The page is never left inert',
  },
  {
    id: 'F61',
    stimulus: 'The element is taken out of the page and put back: before, during or after a booking',
    outcome: 'Keeps the answers, the booking in flight and its outcome, and sends one request',
  },
  {
    id: 'F65',
    stimulus: 'Scripts of the page cancel or stop clicks on an opener',
    outcome: 'Opens the dialog. A link is followed only if there is no dialog to open',
  },
  {
    id: 'F66',
    stimulus:
      'The visitor presses Escape in the search of time zones or the list of calendars, in a dialog of the page',
    outcome: 'Closes the search or the list alone',
  },
  {
    id: 'F67',
    stimulus:
      'The form is in a frame: its success page forbids frames, or the frame forbids pop-ups, downloads or leaving',
    outcome:
      'Keeps the confirmation, with a link that leaves the frame. What surely cannot work is not offered, ' +
      'and an address that may not have opened is shown',
  },
  {
    id: 'F68',
    stimulus: 'A parent of the floating button has a transform, a filter or containment',
    outcome: 'Shows the button in the corner of the window',
  },
  {
    id: 'F70',
    stimulus:
      'A popup of the page closes on clicks outside, or a script replaces the style sheets of the page',
    outcome:
      'What was pressed stays in the page until the click has ended, and the style sheet is added again',
  },
  {
    id: 'F71',
    stimulus: 'An attribute has typographic quotation marks, or an address in place of a name',
    outcome: 'Leaves the attribute out, and tells the developer what to write',
  },
]
