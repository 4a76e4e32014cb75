import type { Messages } from 'booking-form'
import type { Ending, Trial } from './toTrial.js'

/** What the form should say after a submit, and what that means for the visitor. */
export interface Expectation {
  /** The heading that takes the focus. */
  readonly heading: string
  readonly means: string
}

const MEANS: Readonly<Record<Ending, string>> = {
  booked: 'The booking exists, and the confirmation shows it as the server returned it.',
  pending: 'Jane still has to confirm it, so the form does not call it booked.',
  series: 'The confirmation lists each date with its status.',
  unknown: 'Nothing is sent again automatically, and what was typed stays.',
  conflict: 'Nothing is booked. What was typed stays while another time is chosen.',
  refused: 'Nothing is booked, and the form gives the reason in its own messages, not the server’s.',
  busy: 'Nothing is booked, and the button waits as long as the server asks.',
  field: 'Nothing is booked. Each error is shown at its field, and the list at the top links there.',
  setup:
    'Nothing is booked. No answer can satisfy the server, so the console tells the developer what to do.',
  verify: 'The form asks for the code in the same place, and what was typed stays.',
}

/**
 * Returns what the form should show in the end.
 *
 * @param messages - the library's messages, so that the expected heading is the one that the form
 * shows
 */
export function toExpectation({ ending, params }: Trial, messages: Messages): Expectation {
  const { outcomes, confirmation, verification, submission, notices } = messages
  const headings: Readonly<Record<Ending, string>> = {
    booked: confirmation.booked,
    pending: confirmation.pending,
    series: confirmation.other,
    unknown: outcomes.unknown.title,
    conflict: outcomes.conflict.title,
    refused: outcomes.refused.title,
    busy: outcomes.busy.title,
    field: submission.summary(params.slugs?.split(',').length ?? 1),
    setup: notices.setup.title,
    verify: verification.title,
  }
  return { heading: headings[ending], means: MEANS[ending] }
}
