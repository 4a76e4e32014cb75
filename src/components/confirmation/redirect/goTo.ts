/** Navigates the browser to another URL. */
export function goTo(href: string): void {
  location.assign(href)
}
