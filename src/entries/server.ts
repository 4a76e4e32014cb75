export type { BookingStore } from '../server/BookingStore.js'
export { createBookingHandler } from '../server/createBookingHandler.js'
export { createMemoryStore, type MemoryStoreOptions } from '../server/createMemoryStore.js'
export { toNodeListener, type NodeRequest, type NodeResponse } from '../server/toNodeListener.js'
export type {
  BookingHandler,
  BookingHandlerOptions,
  HandlerProblem,
  RateLimit,
  RequestInfo,
} from '../server/types.js'
