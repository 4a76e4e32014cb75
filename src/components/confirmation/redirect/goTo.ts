/** Leaves the page for another address. */
export function goTo(href: string): void {
  location.assign(href)
}
