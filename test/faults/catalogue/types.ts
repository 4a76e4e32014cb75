/** One row of the fault catalogue. Without a state it binds the library: a test has the id in its name. */
export interface Fault {
  readonly id: string
  /** What happens. */
  readonly stimulus: string
  /** What the form does then. */
  readonly outcome: string
  /** It concerns the drop-in element only. */
  readonly element?: true
  /** The feature of a later release that it belongs to. */
  readonly waitsFor?: string
  /** Why no test can tell. */
  readonly untestable?: string
}
