// The form of this package, imported from a build of it.
import { BookingForm } from 'booking-form'
import 'booking-form/styles.css'
import { createRoot } from 'react-dom/client'
import type { Mount } from '../page/contender.js'
import { toBookingFormProps } from './toBookingFormProps.js'

/** Mounts the form. */
export const mount: Mount = (root, options) => {
  const app = createRoot(root)
  app.render(<BookingForm {...toBookingFormProps(options)} />)
  return () => app.unmount()
}
