/** One row of the fault catalogue, which is published in `docs/faults.md`. */
export interface Fault {
  readonly id: string
  /** What happens. */
  readonly stimulus: string
  /** What the form does about it. */
  readonly outcome: string
  /** If omitted, the library must handle the fault: a passing test has the id at the start of its name. */
  readonly state?: FaultState
}

/** Why a fault has no test yet. */
export type FaultState =
  /** The feature of a later release that the fault belongs to. */
  | { readonly waitsFor: string }
  /** Why no test can check it. */
  | { readonly untestable: string }
