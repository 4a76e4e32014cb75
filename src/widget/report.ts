/** Tells the developer something about one element, on the console: what it is called in the page, what is wrong, what to do. */
export function report(element: Element, sentence: string): void {
  const name = `${element.localName}${element.id && `#${element.id}`}`
  // Nobody else can be told: the page itself goes on.
  // oxlint-disable-next-line no-console
  console.warn(`[booking-form] <${name}>: ${sentence.replace(/^\[booking-form\] /, '')}`)
}
