export { BookingFormElement } from '../widget/BookingFormElement.js'
export type {} from '../widget/elementTypes.js'
export type { BookedDetail, BookingFormEventMap } from '../widget/events.js'
export type { ElementOptions } from '../widget/options.js'
