const MAX_LENGTH = 80

/** A name for a file, out of a title: without what file systems do not take. */
export function toFileName(title: string, ending: string): string {
  const plain = title.replace(/[\\/:*?"<>|\s\p{C}]+/gu, ' ').replace(/^[. ]+/, '')
  return `${[...plain].slice(0, MAX_LENGTH).join('').trim() || 'booking'}.${ending}`
}
