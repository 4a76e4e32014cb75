/** From a moment up to another; milliseconds since the epoch, the end does not belong to it. */
export interface Range {
  readonly startMs: number
  readonly endMs: number
}

/** The moments of any of them, in order, those that touch as one. */
export function unite(ranges: readonly Range[]): Range[] {
  const united: Range[] = []
  for (const range of ranges.toSorted((one, other) => one.startMs - other.startMs)) {
    const last = united.at(-1)
    if (range.endMs <= range.startMs) continue
    if (!last || range.startMs > last.endMs) united.push(range)
    else if (range.endMs > last.endMs) united[united.length - 1] = { ...last, endMs: range.endMs }
  }
  return united
}

/** The moments that belong to both. */
export function intersect(ranges: readonly Range[], others: readonly Range[]): Range[] {
  return unite(
    ranges.flatMap(({ startMs, endMs }) =>
      others.map((other) => ({
        startMs: Math.max(startMs, other.startMs),
        endMs: Math.min(endMs, other.endMs),
      })),
    ),
  )
}

/** The moments of the first that belong to none of the others. */
export function subtract(ranges: readonly Range[], others: readonly Range[]): Range[] {
  return unite(others).reduce<Range[]>(
    (left, taken) =>
      left.flatMap((range) =>
        overlaps(range, taken)
          ? [
              { ...range, endMs: taken.startMs },
              { ...range, startMs: taken.endMs },
            ].filter(({ startMs, endMs }) => endMs > startMs)
          : [range],
      ),
    unite(ranges),
  )
}

/** Whether two share a moment. */
export function overlaps(one: Range, other: Range): boolean {
  return one.startMs < other.endMs && one.endMs > other.startMs
}
