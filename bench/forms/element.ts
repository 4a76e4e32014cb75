// The element of this package. The page loads its script itself.
import type { Mount } from '../page/contender.js'
import { toBookingFormProps } from './toBookingFormProps.js'

/** Mounts the element. */
export const mount: Mount = (root, options) => {
  const element = document.createElement('booking-form')
  Object.assign(element, toBookingFormProps(options))
  root.append(element)
  return () => element.remove()
}
