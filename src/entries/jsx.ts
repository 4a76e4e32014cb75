export type { BookingFormElementProps } from '../widget/jsxTypes.js'
