'use client'

import { useMemo } from 'react'
import { enBooker, type BookerMessages } from '../../messages/enBooker.js'
import { enPicker, type PickerMessages } from '../../messages/enPicker.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import { useBookingFormContext } from '../BookingFormContext.js'

const messages = { ...enPicker, ...enBooker }

/** Returns the messages of the picker, with the host's overrides. */
export function usePickerMessages(): PickerMessages & BookerMessages {
  const { messages: overrides } = useBookingFormContext().host
  return useMemo(() => mergeMessages(messages, overrides), [overrides])
}
