'use client'

import { createContext, useContext, type RefObject } from 'react'
import type { BookingClient } from '../api/createBookingClient.js'
import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import type { FormMessages } from '../messages/en.js'
import type { TimeStyle } from '../time/formatWhen.js'
import type { Announce } from '../ui/LiveRegion.js'
import type { BookingFormProps } from './bookingFormProps.js'
import type { PickerComponents } from './picker/types.js'

/** How the visitor changes the display of times. */
export type TimeStyleChange = Partial<Pick<TimeStyle, 'timeZone' | 'hourCycle'>>

/** What every component of one form may need. */
export interface BookingFormContextValue {
  client: BookingClient
  eventType: EventType
  /** How requests name the event type. */
  reference: EventTypeReference
  /**
   * The messages that are loaded first, with the host's overrides. Lazy-loaded components add theirs with a
   * hook.
   */
  messages: FormMessages
  /** The visitor's locale, time zone and clock. */
  style: TimeStyle
  changeStyle: (change: TimeStyleChange) => void
  /** Has screen readers say a sentence. */
  announce: Announce
  /** The root element of the form. */
  root: RefObject<HTMLElement | null>
  /** Prefix of all ids in the form. */
  formId: string
  /**
   * The components that pick a time. In the context, so that the components that use them, some of which
   * are in the same lazy-loaded chunk, need not import them. `undefined` in a picker without a form.
   */
  picker?: PickerComponents | undefined
  /** The props that the host gave; a null-prototype object of own properties. */
  host: BookingFormProps
}

/**
 * See {@link BookingFormContextValue}. There is no default: all components below `BookingForm` are rendered
 * in one.
 */
export const BookingFormContext = createContext<BookingFormContextValue>(
  undefined as unknown as BookingFormContextValue,
)

/** Returns the context of the form that the component is rendered in. */
export function useBookingFormContext(): BookingFormContextValue {
  return useContext(BookingFormContext)
}
