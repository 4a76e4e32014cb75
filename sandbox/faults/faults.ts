import { BODY_FAULTS } from './families/bodyFaults.js'
import { BOOKING_FAULTS } from './families/bookingFaults.js'
import { CONNECTION_FAULTS } from './families/connectionFaults.js'
import { REFUSAL_FAULTS } from './families/refusalFaults.js'
import { STATUS_FAULTS } from './families/statusFaults.js'
import type { Fault } from './Fault.js'

/** Every fault that the fault server has. */
export const FAULTS: readonly Fault[] = [
  ...CONNECTION_FAULTS,
  ...BODY_FAULTS,
  ...STATUS_FAULTS,
  ...REFUSAL_FAULTS,
  ...BOOKING_FAULTS,
]
