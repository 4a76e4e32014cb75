import type { FormOptions } from '../components/formOptions.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import type { AnyFieldAnswerRules, AnyFieldValueRules } from '../fields/types.js'

/** The options that React types describe in `BookingFormProps`, described without them. */
interface RenderedOptions {
  /** What it returns is rendered: a string, or an element of the React that renders the form. */
  renderSuccess: (booking: CreatedBooking, request: BookingRequest) => unknown
  /**
   * What it returns is rendered if there are no free times. On a page without React, use the content of
   * the element with `slot="no-slots"` instead.
   */
  renderNoSlots: () => unknown
  /** What it returns is rendered as the way to pay. Or use the content with `slot="payment"`. */
  renderPayment: (booking: CreatedBooking) => unknown
  /** What it returns is rendered above the button that books. Or use the content with `slot="guard"`. */
  renderGuard: () => unknown
  /** Each `Control` is a component of the React that renders the form. */
  fieldTypes: Readonly<
    Record<string, AnyFieldValueRules & Partial<AnyFieldAnswerRules> & { Control: unknown }>
  >
  /** Components of the React that renders the form. */
  components: { Button?: unknown; Notice?: unknown; FieldFrame?: unknown }
  /** A `QueryClient` of `@tanstack/react-query`. The built element ignores it. */
  queryClient: object
}

type AllOptions = FormOptions & RenderedOptions

/**
 * The element's properties: all props of `<BookingForm>` except `className`, which every element has,
 * `fallback`, which is the content of the element, and `action`, because no server renders the element.
 */
export type ElementOptions = { [Name in keyof AllOptions]?: AllOptions[Name] | undefined }

const NAMES: Record<keyof ElementOptions, 1> = {
  eventType: 1,
  start: 1,
  rescheduleUid: 1,
  rescheduleSeatUid: 1,
  bookingUid: 1,
  seatUid: 1,
  instant: 1,
  holdSlots: 1,
  pickerLayout: 1,
  showFirstFree: 1,
  order: 1,
  renderNoSlots: 1,
  renderPayment: 1,
  renderGuard: 1,
  endpoint: 1,
  apiUrl: 1,
  client: 1,
  defaultValues: 1,
  metadata: 1,
  attribution: 1,
  guard: 1,
  honeypot: 1,
  toolName: 1,
  toolDescription: 1,
  timeZone: 1,
  locale: 1,
  hourCycle: 1,
  messages: 1,
  fieldTypes: 1,
  defaultCountry: 1,
  numberFieldFormat: 1,
  draft: 1,
  upload: 1,
  components: 1,
  classNames: 1,
  appearance: 1,
  queryClient: 1,
  renderSuccess: 1,
  successRedirect: 1,
  allowCancel: 1,
  allowReschedule: 1,
  onReady: 1,
  onStart: 1,
  onSlotPick: 1,
  onChooseAnother: 1,
  onValidationError: 1,
  onBeforeSubmit: 1,
  onSuccess: 1,
  onError: 1,
  onReset: 1,
  onCancel: 1,
  onReschedule: 1,
}

/** The names of all {@link ElementOptions}. */
export const OPTION_NAMES = Object.keys(NAMES) as (keyof ElementOptions)[]
