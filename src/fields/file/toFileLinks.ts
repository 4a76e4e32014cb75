import type { AnswerLink } from '../renderedFieldType.js'

/** Returns the addresses of files as links with the names of the files. Leaves out what is no text. */
export function toFileLinks(answer: unknown): AnswerLink[] {
  const hrefs = [answer].flat().filter((one) => typeof one === 'string')
  return hrefs.map((href) => ({ href, text: toFileName(href) }))
}

/** Returns the last part of the path of an address, or the host of an address without one. */
function toFileName(href: string): string {
  try {
    const { pathname, hostname } = new URL(href)
    return decodeURIComponent(pathname.split('/').findLast(Boolean) ?? hostname)
  } catch {
    return href
  }
}
