/**
 * Where the handler keeps counters and tokens. `createMemoryStore` keeps them in this process. On more than
 * one machine, use a store that all of them share, for example Redis: each method is one command or two.
 */
export interface BookingStore {
  /**
   * Adds one to a counter, which starts at 0 and ends after `seconds` from its first use. Must be atomic.
   *
   * @returns the new value, and the seconds until the counter ends
   */
  increment: (key: string, seconds: number) => Promise<{ count: number; endsInSeconds: number }>
  /** Sets a value if the key has none, for `seconds`. Must be atomic. @returns whether the value was set */
  add: (key: string, value: string, seconds: number) => Promise<boolean>
  /** Sets a value for `seconds`, in place of the one before. */
  set: (key: string, value: string, seconds: number) => Promise<void>
  /** Returns a value that has not ended. */
  get: (key: string) => Promise<string | undefined>
}
