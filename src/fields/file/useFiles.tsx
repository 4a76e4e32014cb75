'use client'

import { useEffect, useRef, useState } from 'react'
import type { QuestionMessages } from '../../messages/enQuestions.js'
import type { FieldDefinition } from '../types.js'
import { isMultiple, type FileValue } from './file.field.js'
import { FileUploads, type UploadedFile } from './FileUploads.js'
import { findFileFault } from './findFileFault.js'
import type { UploadFile } from './UploadFile.js'

/** Options of {@link useFiles}. */
export interface FilesOptions {
  field: FieldDefinition
  value: FileValue
  onChange: (value: FileValue) => void
  readOnly: boolean
  upload: UploadFile
  words: QuestionMessages
  /** BCP 47 tag of the language of the words. */
  locale: string
  /** Called with a file whose upload has ended. */
  onEnd?: ((file: UploadedFile) => void) | undefined
}

/**
 * Uploads the files of a field. `add` returns a sentence for each file that is not added, and `faults` are
 * those of its last call. If only one file can be sent, another one replaces it.
 */
export function useFiles({ field, value, onChange, readOnly, upload, words, locale, onEnd }: FilesOptions) {
  const { uploads } = value
  const [faults, setFaults] = useState<readonly string[]>([])
  const follow = (source: FileUploads) =>
    source.report((items, ended) => {
      onChange({ items, uploads: source })
      if (ended) onEnd?.(ended)
    })
  useEffect(() => {
    if (uploads) follow(uploads)
  })
  // A reset of the form leaves uploads behind that no field shows any more.
  const shown = useRef(uploads)
  useEffect(() => {
    if (shown.current !== uploads) shown.current?.drop()
    shown.current = uploads
  }, [uploads])

  const add = (files: readonly File[]): readonly string[] => {
    if (readOnly || files.length === 0) return []
    const toFault = (file: File) => findFileFault(file, field, { words, locale })
    const accepted = files.filter((file) => !toFault(file))
    const taken = isMultiple(field) ? accepted : accepted.slice(0, 1)
    const found = files.flatMap((file) => toFault(file) ?? [])
    if (taken.length < accepted.length) found.push(words.fileOne)
    setFaults(found)
    if (taken.length === 0) return found
    const next = uploads ?? new FileUploads(upload)
    // Not only in the effect: an upload may end before it runs.
    follow(next)
    if (!isMultiple(field)) for (const { id } of next.items) next.remove(id)
    for (const file of taken) next.add(file)
    onChange({ items: next.items, uploads: next })
    return found
  }
  return {
    faults,
    add,
    retry: (id: number) => uploads?.retry(id),
    remove: (id: number) => uploads?.remove(id),
  }
}
