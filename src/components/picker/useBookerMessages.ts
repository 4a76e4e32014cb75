'use client'

import { useMemo } from 'react'
import type { FormMessages } from '../../messages/en.js'
import { enBooker, type BookerMessages } from '../../messages/enBooker.js'
import { enOutcome } from '../../messages/enOutcome.js'
import { enPicker, type PickerMessages } from '../../messages/enPicker.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { SubmitMessages, PartialMessages } from '../../messages/types.js'

/** Every word with which a time is chosen, the host's in their places. */
export function useBookerMessages(
  words: FormMessages,
  own: PartialMessages | undefined,
): SubmitMessages & PickerMessages & BookerMessages {
  return useMemo(
    () => ({ ...words, ...mergeMessages({ ...enOutcome, ...enPicker, ...enBooker }, own) }),
    [words, own],
  )
}
