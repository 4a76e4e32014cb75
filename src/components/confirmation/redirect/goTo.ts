/** Navigates the page to another address. */
export function goTo(href: string): void {
  location.assign(href)
}
