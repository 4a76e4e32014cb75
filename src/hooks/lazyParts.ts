// What every form needs soon after its first render, in one lazy-loaded chunk, so that it takes one request.
export { createPageClient } from '../api/createBookingClient.js'
export { findSetupFault } from './setup/findSetupFault.js'
export { createSubmit } from './submission/createSubmit.js'
