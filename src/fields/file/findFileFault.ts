import { readHostOption } from '../../contract/hostField.js'
import type { QuestionMessages } from '../../messages/enQuestions.js'
import type { FieldDefinition } from '../types.js'
import { formatBytes } from './formatBytes.js'

/**
 * Returns why a file cannot be sent, as a sentence for the visitor, before it is uploaded.
 *
 * @returns `undefined` if the file can be sent
 */
export function findFileFault(
  { name, type, size }: Pick<File, 'name' | 'type' | 'size'>,
  { wire }: FieldDefinition,
  { words, locale }: { words: QuestionMessages; locale: string },
): string | undefined {
  const max = readMaxBytes(wire)
  if (!isAccepted(name, type, readHostOption(wire, 'accept'))) return words.fileType(name)
  if (size === 0) return words.fileEmpty(name)
  return max !== undefined && size > max ? words.fileTooLarge(name, formatBytes(max, locale)) : undefined
}

/** Returns the greatest size of a file in bytes, or `undefined` if the host sets none. */
export function readMaxBytes(wire: FieldDefinition['wire']): number | undefined {
  const max = readHostOption(wire, 'maxBytes')
  return typeof max === 'number' && max > 0 ? max : undefined
}

/**
 * Returns whether `accept` allows a file, as browsers understand it: endings of names, types, and groups of
 * types. The dialog of a browser only suggests it, and a dropped file passes no dialog.
 */
function isAccepted(name: string, type: string, accept: unknown): boolean {
  if (typeof accept !== 'string' || !accept.trim()) return true
  return accept.split(',').some((one) => {
    const wanted = one.trim().toLowerCase()
    if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted)
    if (wanted === '*/*') return true
    return wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : !!wanted && type === wanted
  })
}
