import type { RefObject } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { FormMessages } from '../../messages/en.js'
import type { Announce } from '../../ui/LiveRegion.js'
import type { FormHost } from '../BookingFormContext.js'
import type { PickerComponents } from '../picker/types.js'

/** Props of `ManagePage`. */
export interface ManagePageProps {
  /** Names the booking with `bookingUid`, and the visitor's own seat in it with `seatUid`. */
  host: FormHost
  /** `false` while they are being loaded, so that there are no words to show. */
  messages: FormMessages | false
  client: BookingClient
  announce: Announce
  root: RefObject<HTMLElement | null>
  picker: PickerComponents
}
