import type { BookingError } from '../../api/errors/bookingError.js'
import type { CreatedBooking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'

/** What `onBeforeSubmit` may return. */
export interface MetadataChange {
  /**
   * At most 50 entries together with those of the form, keys of up to 40 and values of up to 500
   * characters.
   */
  metadata?: Record<string, string> | undefined
}

/** The callbacks of a submit. Only `onBeforeSubmit` and `onSuccess` receive what the visitor typed. */
export interface SubmissionCallbacks {
  /** Called when a submit fails validation, with the slugs of the invalid fields but not their values. */
  onValidationError?: ((slugs: string[]) => void) | undefined
  /**
   * Called with a frozen copy of the request before it is sent. A call of `cancel()` prevents the
   * request. May be asynchronous. Entries of a returned `metadata` are stored with the booking; they
   * replace entries of the same name.
   */
  onBeforeSubmit?:
    | ((
        request: BookingRequest,
        controls: { cancel: () => void },
      ) => void | MetadataChange | Promise<void | MetadataChange>)
    | undefined
  onSuccess?: ((booking: CreatedBooking, request: BookingRequest) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
  onReset?: (() => void) | undefined
}
