import type { FormMessages } from '../../messages/en.js'
import { enConfirmation } from '../../messages/enConfirmation.js'
import { enManage, type ManageMessages } from '../../messages/enManage.js'
import { enOutcome } from '../../messages/enOutcome.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { BookedMessages, PartialMessages } from '../../messages/types.js'

/** The messages of the page of a booking, and of the booking itself. */
export type BookingPageMessages = BookedMessages & ManageMessages

/** Returns the messages of the page of a booking, with the host's overrides. */
export function toBookingPageMessages(
  messages: FormMessages,
  overrides: PartialMessages | undefined,
): BookingPageMessages {
  return mergeMessages({ ...messages, ...enOutcome, ...enConfirmation, ...enManage }, overrides)
}
