/** A time range in milliseconds since the epoch. It includes `startMs` and excludes `endMs`. */
export interface Range {
  readonly startMs: number
  readonly endMs: number
}

/** Returns the union of ranges, sorted. Overlapping and adjacent ranges are merged. */
export function unite(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((one, other) => one.startMs - other.startMs)) {
    const last = merged.at(-1)
    if (range.endMs <= range.startMs) continue
    if (!last || range.startMs > last.endMs) merged.push(range)
    else if (range.endMs > last.endMs) merged[merged.length - 1] = { ...last, endMs: range.endMs }
  }
  return merged
}

/** Returns the times that are in both lists of ranges. */
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

/** Returns the times of `ranges` that no range of `others` covers. */
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

/** Returns whether two ranges overlap. Ranges that only touch do not. */
export function overlaps(one: Range, other: Range): boolean {
  return one.startMs < other.endMs && one.endMs > other.startMs
}
