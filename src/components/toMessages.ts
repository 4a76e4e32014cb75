import { enAfter } from '../messages/enAfter.js'
import { enOutcome } from '../messages/enOutcome.js'
import type { FormWords } from '../messages/en.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import type { AfterMessages, PartialMessages } from '../messages/types.js'

/** Every word, the host's in their places. */
export function toMessages(words: FormWords, own: PartialMessages | undefined): AfterMessages {
  return mergeMessages({ ...words, ...enOutcome, ...enAfter }, own)
}
