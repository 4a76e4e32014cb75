import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { AttributeName } from './attributes.js'
import type { BookingFormElement } from './BookingFormElement.js'
import type { BookingFormEventMap } from './events.js'
import type { ElementOptions } from './options.js'

/** Props of `<booking-form>` in JSX: attributes, events, and options, which React 19 sets as properties. */
export type BookingFormElementProps = DetailedHTMLProps<
  HTMLAttributes<BookingFormElement>,
  BookingFormElement
> & { [Name in AttributeName]?: string | number | boolean | undefined } & {
  [Name in `metadata-${string}`]?: string | undefined
} & Omit<ElementOptions, `on${string}` | AttributeName> & {
    [Name in keyof BookingFormEventMap as `on${Name}`]?: (event: BookingFormEventMap[Name]) => void
  }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'booking-form': BookingFormElementProps
      'manage-booking': BookingFormElementProps
    }
  }
}
