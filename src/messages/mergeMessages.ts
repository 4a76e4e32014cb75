import { en, type Messages } from './en.js'

/** Some of the words: any depth, each of its own type. */
export type PartialMessages = { [Group in keyof Messages]?: Deep<Messages[Group]> }

type Deep<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { [Key in keyof T]?: Deep<T[Key]> } : T

/** The English words with a host's own in their places. */
export function mergeMessages(own: PartialMessages | undefined): Messages {
  return own ? (merge(en, own) as Messages) : en
}

function merge(base: object, own: object): object {
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(own)) {
    const under = merged[key]
    const goesDeeper = typeof value === 'object' && value !== null && typeof under === 'object' && under !== null
    if (value !== undefined && Object.hasOwn(merged, key)) merged[key] = goesDeeper ? merge(under, value) : value
  }
  return merged
}
