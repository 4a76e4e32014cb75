'use client'

import { useMemo } from 'react'
import type { FormWords } from '../../messages/en.js'
import { enBooker, type BookerWords } from '../../messages/enBooker.js'
import { enOutcome } from '../../messages/enOutcome.js'
import { enPicker, type PickerWords } from '../../messages/enPicker.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { Messages, PartialMessages } from '../../messages/types.js'

/** Every word with which a time is chosen, the host's in their places. */
export function useBookerMessages(
  words: FormWords,
  own: PartialMessages | undefined,
): Messages & PickerWords & BookerWords {
  return useMemo(
    () => ({ ...words, ...mergeMessages({ ...enOutcome, ...enPicker, ...enBooker }, own) }),
    [words, own],
  )
}
