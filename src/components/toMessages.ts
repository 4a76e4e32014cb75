import { enConfirmation } from '../messages/enConfirmation.js'
import { enOutcome } from '../messages/enOutcome.js'
import type { FormMessages } from '../messages/en.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import type { BookedMessages, PartialMessages } from '../messages/types.js'

/** Every word, the host's in their places. */
export function toMessages(words: FormMessages, own: PartialMessages | undefined): BookedMessages {
  return mergeMessages({ ...words, ...enOutcome, ...enConfirmation }, own)
}
