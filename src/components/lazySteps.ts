// One chunk for everything that is not needed before the first submit.
export { BookedStep } from './BookedStep.js'
export { BeforeBooking } from './details/BeforeBooking.js'
export { ErrorSummary } from './details/ErrorSummary.js'
export { takeAutofill } from './details/takeAutofill.js'
export { OutcomeNotice } from './outcome/OutcomeNotice.js'
export { VerifyStep } from './outcome/VerifyStep.js'
export { Working } from './outcome/Working.js'
