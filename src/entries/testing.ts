export { createTestFetch, type TestFetchOptions, type TestOutcome } from '../testing/createTestFetch.js'
export { exampleEventType } from '../testing/exampleEventType.js'
export { toBookingReply, type BookingReplyOptions } from '../testing/toBookingReply.js'
