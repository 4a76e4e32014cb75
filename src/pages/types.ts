import type { ReactNode } from 'react'
import type { BookingFormProps } from '../components/bookingFormProps.js'
import type { EventTypeInput } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import type { BookingHandlerOptions } from '../server/types.js'

/** What a page is about, for the document around it. */
export interface PageInfo {
  /** The text of `<title>`: not escaped. */
  title: string
  /** BCP 47 tag of the language. */
  lang: string
  dir: 'ltr' | 'rtl'
}

/** The props of the form that the pages share with it. */
type FormProps = Pick<
  BookingFormProps,
  | 'fieldTypes'
  | 'timeZone'
  | 'locale'
  | 'hourCycle'
  | 'messages'
  | 'defaultCountry'
  | 'defaultValues'
  | 'metadata'
  | 'components'
  | 'classNames'
  | 'className'
  | 'appearance'
>

/** Options of `createBookingPages`: those of `createBookingHandler`, and the props of the form. */
export interface BookingPagesOptions
  extends Omit<BookingHandlerOptions, 'eventType' | 'fieldTypes'>, FormProps {
  /** The event type that can be booked: a reference that is fetched, or a definition. */
  eventType: EventTypeReference | EventTypeInput
  /**
   * Returns the whole HTML of a page. `body` is the HTML of its content, with everything in it escaped.
   *
   * @defaultValue a small document that links `styleSheet`
   */
  page?: ((body: string, info: PageInfo) => string | Promise<string>) | undefined
  /** The URL of the style sheet `booking-form/styles.css` on your site, for the default document. */
  styleSheet?: string | undefined
  /** How to reach the organizer another way. See the prop of `<BookingForm>`. */
  fallback?: ReactNode
}
