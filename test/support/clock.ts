// `BF_TODAY=2028-02-29` runs the tests on another day. Only `Date` is shifted: timers and `performance` stay real.

/** The variable that names the day. */
export const TODAY = 'BF_TODAY'

const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * Returns how far the clock has to be shifted, in milliseconds.
 *
 * @param today - ISO 8601: an instant, or a day, which stands for its noon in UTC; undefined for the real day
 * @param startedMs - when it is that time: the start of the process, so that a second call returns the same
 * @throws Error if `today` is neither
 */
export function toClockShift(today: string | undefined, startedMs = performance.timeOrigin): number {
  if (today === undefined) return 0
  const todayMs = Date.parse(DAY.test(today) ? `${today}T12:00:00Z` : today)
  // Date.parse reads 30 February as 1 March.
  if (Number.isNaN(todayMs) || !new Date(todayMs).toISOString().startsWith(today.slice(0, 10)))
    throw new Error(
      `[booking-form] ${TODAY} is "${today}", which is not a day, so no test can run. ` +
        'Write a day such as 2028-02-29, or an instant in UTC such as 2028-02-29T22:30:00Z.',
    )
  return Math.round(todayMs - startedMs)
}

type MaybeShifted = DateConstructor & { real?: DateConstructor }

/** Shifts what `Date` reads from the clock, in this process or page. A second call replaces the first. */
export function shiftClock(shiftMs: number): void {
  const RealDate = (Date as MaybeShifted).real ?? Date
  const now = (): number => RealDate.now() + shiftMs
  const ShiftedDate = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length > 0 ? given : [now()], newTarget) as Date,
    apply: (target) => new target(now()).toString(),
    get: (target, name) => {
      if (name === 'now') return now
      return name === 'real' ? RealDate : (Reflect.get(target, name) as unknown)
    },
  })
  globalThis.Date = shiftMs === 0 ? RealDate : ShiftedDate
  // Some libraries make dates with the constructor of other dates.
  RealDate.prototype.constructor = Date
}
