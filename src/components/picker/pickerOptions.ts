import type { Layout } from '../../contract/toLayout.js'

/** Options of how the visitor picks a time. */
export interface PickerOptions {
  /**
   * `'month'` shows a calendar and the times of one day. `'list'` shows only the days that have free times,
   * each with its times, for narrow places.
   *
   * @defaultValue the default layout of the event type, otherwise `'month'`
   */
  pickerLayout?: Layout | undefined
  /** Shows the first free time above the picker, as a button that picks it. @defaultValue `false` */
  showFirstFree?: boolean | undefined
  /**
   * `'questions-first'` asks the questions before the time. The answers are validated, then the visitor picks
   * a time and submits. No effect if `start` fixes the time, on instant bookings, and when a booking is
   * moved. Read when the form is first rendered.
   *
   * @defaultValue `'time-first'`
   */
  order?: 'time-first' | 'questions-first' | undefined
}
