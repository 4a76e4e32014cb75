import { BODY_FAULTS } from './families/bodyFaults.js'
import { BOOKING_FAULTS } from './families/bookingFaults.js'
import { CONNECTION_FAULTS } from './families/connectionFaults.js'
import { REFUSAL_FAULTS } from './families/refusalFaults.js'
import { STATUS_FAULTS } from './families/statusFaults.js'
import type { Fault } from './Fault.js'

/** A group of faults that occur in the same place. */
export interface FaultFamily {
  /** Heading of the group, for people. */
  readonly family: string
  readonly faults: readonly Fault[]
}

/** All faults in groups, in the order in which they are shown. */
export const FAULT_FAMILIES: readonly FaultFamily[] = [
  { family: 'The connection', faults: CONNECTION_FAULTS },
  { family: 'The body of the response', faults: BODY_FAULTS },
  { family: 'Browser rules, and servers in trouble', faults: STATUS_FAULTS },
  { family: 'Refusals', faults: REFUSAL_FAULTS },
  { family: 'Booked, but not as requested', faults: BOOKING_FAULTS },
]

/** Every fault of the fault server. */
export const FAULTS: readonly Fault[] = FAULT_FAMILIES.flatMap(({ faults }) => faults)
