import { BODY_FAULTS } from './families/bodyFaults.js'
import { BOOKING_FAULTS } from './families/bookingFaults.js'
import { CONNECTION_FAULTS } from './families/connectionFaults.js'
import { REFUSAL_FAULTS } from './families/refusalFaults.js'
import { STATUS_FAULTS } from './families/statusFaults.js'
import type { Fault } from './Fault.js'

/** Faults that go wrong in the same place. */
export interface FaultFamily {
  /** A heading for people. */
  readonly family: string
  readonly faults: readonly Fault[]
}

export const FAULT_FAMILIES: readonly FaultFamily[] = [
  { family: 'The connection', faults: CONNECTION_FAULTS },
  { family: 'What the answer is made of', faults: BODY_FAULTS },
  { family: 'The browser’s rules, and servers in trouble', faults: STATUS_FAULTS },
  { family: 'A plain no', faults: REFUSAL_FAULTS },
  { family: 'Booked, but not as it was asked for', faults: BOOKING_FAULTS },
]

/** Every fault that the fault server has. */
export const FAULTS: readonly Fault[] = FAULT_FAMILIES.flatMap(({ faults }) => faults)
