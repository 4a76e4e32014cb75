/**
 * Compares the clock with the day of the run. The caller reads `BF_TODAY` without the shift under test.
 *
 * @param today - the value of `BF_TODAY`; without it, the clock must be the real one
 * @returns what is wrong, or undefined
 */
export function findClockFault(today: string | undefined): string | undefined {
  const isOn = (ms: number, expectedMs: number) => Math.abs(ms - expectedMs) < 60_000
  const readings = [Date.now(), new Date().getTime(), Date.parse(Date())]
  // `performance` is never shifted.
  const realMs = performance.timeOrigin + performance.now()
  const isRight = readings.every((ms) =>
    today ? new Date(ms).toISOString().startsWith(today.slice(0, 10)) : isOn(ms, realMs),
  )
  if (isRight && readings.every((ms) => isOn(ms, readings[0] ?? NaN))) return undefined
  return `It must be ${today ?? 'the real time'}, and the clock says ${readings.map((ms) => new Date(ms).toISOString()).join(', ')}`
}
