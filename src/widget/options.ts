import type { BookingFormProps } from '../index.js'

/** The element's properties: all props of `<BookingForm>` except `className`, which every element has. */
export type ElementOptions = {
  [Name in Exclude<keyof BookingFormProps, 'className'>]?: BookingFormProps[Name] | undefined
}

const NAMES: Record<keyof ElementOptions, 1> = {
  eventType: 1,
  start: 1,
  rescheduleUid: 1,
  rescheduleSeatUid: 1,
  instant: 1,
  holdSlots: 1,
  endpoint: 1,
  apiUrl: 1,
  client: 1,
  defaultValues: 1,
  metadata: 1,
  timeZone: 1,
  locale: 1,
  hourCycle: 1,
  messages: 1,
  fieldTypes: 1,
  defaultCountry: 1,
  numberFieldFormat: 1,
  draft: 1,
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
