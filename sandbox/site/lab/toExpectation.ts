import type { Messages } from 'booking-form'
import type { Ending, Trial } from './toTrial.js'

/** What a form should say after a press, and what that means for the visitor. */
export interface Expectation {
  /** The heading that takes the focus. */
  readonly heading: string
  readonly means: string
}

const MEANS: Readonly<Record<Ending, string>> = {
  booked: 'The booking is there, and the confirmation shows what the server made of it.',
  pending: 'Jane has to confirm it, so it is not called booked.',
  series: 'Each date stands in the confirmation with what became of it.',
  unknown: 'Nothing is sent again by itself, and what was typed stays.',
  conflict: 'Nothing is booked. What was typed stays, for another time.',
  refused: 'Nothing is booked, and the reason is told in the form’s own words, not in the server’s.',
  busy: 'Nothing is booked, and the button waits as long as the server asks.',
  field: 'Nothing is booked. Each error stands at its field, and the list on top leads there.',
  verify: 'The form asks for the code in place; what was typed stays.',
}

/**
 * The words that a form should end with.
 *
 * @param words - the library's own, so that what is promised is what it shows
 */
export function toExpectation({ ending, params }: Trial, words: Messages): Expectation {
  const { outcomes, confirmation, verification, form } = words
  const headings: Readonly<Record<Ending, string>> = {
    booked: confirmation.booked,
    pending: confirmation.pending,
    series: confirmation.other,
    unknown: outcomes.unknown.title,
    conflict: outcomes.conflict.title,
    refused: outcomes.refused.title,
    busy: outcomes.busy.title,
    field: form.summary(params.slugs?.split(',').length ?? 1),
    verify: verification.title,
  }
  return { heading: headings[ending], means: MEANS[ending] }
}
