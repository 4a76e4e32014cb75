/**
 * Finds the time to which a key moves the focus. Left and Right go to the neighbour in the direction of
 * the page, Up and Down to the row above or below, Home and End to the first and the last time.
 *
 * @param times - the buttons of the times, in order
 * @returns undefined if the key moves nothing, or there is no time in that direction
 */
export function findNextTime<T extends Element>(key: string, times: readonly T[], from: T): T | undefined {
  const index = times.indexOf(from)
  const forward = getComputedStyle(from).direction === 'rtl' ? -1 : 1
  switch (key) {
    case 'ArrowRight':
      return times[index + forward]
    case 'ArrowLeft':
      return times[index - forward]
    case 'ArrowDown':
      return findInNextRow(times.slice(index + 1), from)
    case 'ArrowUp':
      return findInNextRow(times.slice(0, index).reverse(), from)
    case 'Home':
      return times[0]
    case 'End':
      return times.at(-1)
    default:
      return undefined
  }
}

/** Finds the time above or below. The last row of a part of the day may be shorter than the others. */
function findInNextRow<T extends Element>(others: readonly T[], from: T): T | undefined {
  const { top, left } = from.getBoundingClientRect()
  const places = others.map((time) => ({ time, box: time.getBoundingClientRect() }))
  const first = places.find(({ box }) => box.top !== top)
  const toDistance = (box: DOMRect) => Math.abs(box.left - left)
  return places
    .filter(({ box }) => box.top === first?.box.top)
    .sort((one, other) => toDistance(one.box) - toDistance(other.box))[0]?.time
}
