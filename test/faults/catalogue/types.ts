/** One row of the fault catalogue. */
export interface Fault {
  readonly id: string
  /** What happens. */
  readonly stimulus: string
  /** What the form does then. */
  readonly outcome: string
  /** Left out, it binds the library: a test that passes has the id in its name. */
  readonly state?: FaultState
}

/** Why a fault needs no test in this package yet. */
export type FaultState =
  /** The feature of a later release that it belongs to. */
  | { readonly waitsFor: string }
  /** Why no test can tell. */
  | { readonly untestable: string }
