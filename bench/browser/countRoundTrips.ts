/** When a request started and ended, in milliseconds. */
export interface Timed {
  startedMs: number
  endedMs: number
}

/** Counts the requests of the longest chain in which each starts after the one before it has ended. */
export function countRoundTrips(requests: readonly Timed[], usableAtMs: number): number {
  const depths = new Map<Timed, number>()
  for (const request of requests.toSorted((a, b) => a.startedMs - b.startedMs)) {
    const earlier = requests.filter(({ endedMs }) => endedMs <= request.startedMs)
    depths.set(request, 1 + Math.max(0, ...earlier.map((one) => depths.get(one) ?? 0)))
  }
  const ended = requests.filter(({ endedMs }) => endedMs <= usableAtMs)
  return Math.max(0, ...ended.map((one) => depths.get(one) ?? 0))
}
