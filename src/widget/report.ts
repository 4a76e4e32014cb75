/**
 * Warns the developer on the console about one element.
 *
 * @param sentence - what is wrong and what to do; the tag and id of the element are prepended
 */
export function report(element: Element, sentence: string): void {
  const name = `${element.localName}${element.id && `#${element.id}`}`
  // Warn only on the console, because the page itself keeps working.
  // oxlint-disable-next-line no-console
  console.warn(`[booking-form] <${name}>: ${sentence.replace(/^\[booking-form\] /, '')}`)
}
