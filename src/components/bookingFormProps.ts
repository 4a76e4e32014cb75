import type { ReactNode } from 'react'
import type { QueryClient } from '@tanstack/react-query'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import type { RenderedFieldType } from '../fields/renderedFieldType.js'
import type { UiComponents } from '../ui/componentTypes.js'
import type { FormOptions } from './formOptions.js'

/** Props of `<BookingForm>`. */
export interface BookingFormProps extends FormOptions {
  /**
   * The URL of the pages of `createBookingPages`, which the form is posted to without script. If it is set, a
   * server renders a plain HTML form with all its fields, and hydration takes over what was typed into it.
   */
  action?: string | undefined
  /** Renders the host's own confirmation. If it throws, the built-in confirmation is rendered instead. */
  renderSuccess?: ((booking: CreatedBooking, request: BookingRequest) => ReactNode) | undefined
  /**
   * Renders what the visitor can do if the event type has no free times at all, such as a link to a waiting
   * list. If it throws, the built-in notice is rendered instead.
   */
  renderNoSlots?: (() => ReactNode) | undefined
  /**
   * Renders the way to pay, after a paid event type was booked, in place of the built-in notice. If it
   * throws, the built-in notice is rendered instead. `bookingUrl` of the event type is where Cal.com takes
   * the payment.
   */
  renderPayment?: ((booking: CreatedBooking) => ReactNode) | undefined
  /** Renders what `guard` needs, such as the widget of a captcha, above the button that books. */
  renderGuard?: (() => ReactNode) | undefined
  /**
   * Field types by wire type, made with `defineFieldType`. They replace or extend the built-in field types.
   */
  fieldTypes?: Readonly<Record<string, RenderedFieldType>> | undefined
  /** The host's components, which replace the built-in ones. */
  components?: UiComponents | undefined
  className?: string | undefined
  /**
   * How to reach the organizer another way, such as a link. Shown with each notice that tells the visitor to
   * contact the organizer.
   */
  fallback?: ReactNode
  /** The host's query client. @defaultValue a separate one for this form */
  queryClient?: QueryClient | undefined
}
