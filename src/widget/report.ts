/**
 * Warns the developer on the console about one element.
 *
 * @param sentence - what is wrong and what to do; the element's tag and id are put before it
 */
export function report(element: Element, sentence: string): void {
  const name = `${element.localName}${element.id && `#${element.id}`}`
  // The console is the only place for this: the page itself keeps working.
  // oxlint-disable-next-line no-console
  console.warn(`[booking-form] <${name}>: ${sentence.replace(/^\[booking-form\] /, '')}`)
}
