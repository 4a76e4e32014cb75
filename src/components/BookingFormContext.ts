'use client'

import { createContext, useContext, type ComponentType, type RefObject } from 'react'
import type { BookingClient } from '../api/createBookingClient.js'
import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import type { FormMessages } from '../messages/en.js'
import type { PartialMessages } from '../messages/types.js'
import type { TimeStyle } from '../time/formatWhen.js'
import type { Announce } from '../ui/LiveRegion.js'
import type { BookingFormProps } from './bookingFormProps.js'
import type { FormFieldProps } from './details/FormField.js'
import type { PickerComponents } from './picker/types.js'

/** A change of the time display by the visitor. */
export type TimeStyleChange = Partial<Pick<TimeStyle, 'timeZone' | 'hourCycle'>>

/** The data that all components of one form share. */
export interface BookingFormContextValue {
  client: BookingClient
  eventType: EventType
  /** The reference that requests use for the event type. */
  reference: EventTypeReference
  /**
   * The messages of the initial chunk, with the host's overrides. Lazy-loaded components load further
   * messages with a hook of their own.
   */
  messages: FormMessages
  /** How times are shown, and the visitor's own language, which the server is told. */
  style: TimeStyle & { language?: string }
  changeStyle: (change: TimeStyleChange) => void
  /** Announces a sentence to screen readers. */
  announce: Announce
  /** The root element of the form. */
  root: RefObject<HTMLElement | null>
  /** Prefix of all ids in the form. */
  formId: string
  /**
   * The components that pick a time. The context provides them, so that other components need not
   * import them; some of these other components are in the same lazy-loaded chunk. `undefined` in a
   * picker without a form.
   */
  picker?: PickerComponents | undefined
  /** Renders a field, in place of `FormField`, if the event type has fields that only hosts define. */
  Field?: ComponentType<FormFieldProps> | undefined
  /** The props that the host passed, as a null-prototype object with own properties only. */
  host: FormHost
}

/** The props of the host, and what the element tells its form. */
export interface FormHost extends Omit<BookingFormProps, 'messages'> {
  /** The messages of the host, loaded if the host passed a function. */
  messages?: PartialMessages | undefined
  /**
   * Whether the element has been out of the page for a while. Its form then keeps its state, but holds no
   * time on the server, and nothing of the page may refer to it, because it may never come back.
   */
  isAway?: boolean | undefined
}

/**
 * See {@link BookingFormContextValue}. There is no default value, because all components below
 * `BookingForm` are rendered inside a provider.
 */
export const BookingFormContext = createContext<BookingFormContextValue>(
  undefined as unknown as BookingFormContextValue,
)

/** Returns the context of the form that contains the calling component. */
export function useBookingFormContext(): BookingFormContextValue {
  return useContext(BookingFormContext)
}
