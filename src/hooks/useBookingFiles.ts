'use client'

import { useEffect, useRef, useState } from 'react'
import { isMultiple, type FileValue } from '../fields/file/file.field.js'
import { FileUploads, type UploadedFile } from '../fields/file/FileUploads.js'
import { findFileFault } from '../fields/file/findFileFault.js'
import type { UploadFile } from '../fields/file/UploadFile.js'
import type { FieldDefinition } from '../fields/types.js'
import { enQuestions } from '../messages/enQuestions.js'
import { useBookingField, type BookingFieldState } from './useBookingField.js'
import type { BookingFormState } from './useBookingForm.js'
import { useLatest } from './utils/useLatest.js'

/** Result of {@link useBookingFiles}. */
export interface BookingFilesState extends Omit<BookingFieldState, 'value' | 'onChange'> {
  /** The chosen files and the progress of their uploads. */
  files: readonly UploadedFile[]
  /** Sentences for the visitor: why files were not added at the last call of `add`. */
  faults: readonly string[]
  /**
   * Adds files and starts to upload them, except those that the field does not accept. Without `multiple`,
   * the file replaces the one before. Does nothing while the field is read-only.
   */
  add: (files: Iterable<File>) => void
  /** Uploads a file again whose upload has failed. */
  retry: (id: number) => void
  /** Removes a file. Its upload is stopped. */
  remove: (id: number) => void
}

/**
 * Returns the state of a field of the type `file`, and uploads its files. A submit sends nothing while an
 * upload runs or has failed.
 */
export function useBookingFiles(
  state: BookingFormState,
  field: FieldDefinition,
  upload: UploadFile,
): BookingFilesState {
  const { value, onChange, ...fieldState } = useBookingField(state, field)
  const { readOnly } = fieldState
  const { items = [], uploads } = (value ?? {}) as Partial<FileValue>
  const [faults, setFaults] = useState<readonly string[]>([])
  const latest = useLatest(upload)
  const follow = (next: FileUploads) => next.report((files) => onChange({ items: files, uploads: next }))
  useEffect(() => {
    if (uploads) follow(uploads)
  })
  // A reset of the form leaves uploads behind that no field shows any more.
  const shown = useRef(uploads)
  useEffect(() => {
    if (shown.current !== uploads) shown.current?.drop()
    shown.current = uploads
  }, [uploads])

  const add = (given: Iterable<File>) => {
    const files = [...given]
    if (readOnly || files.length === 0) return
    const { messages } = state.definition.context
    const words = { ...enQuestions, ...messages.questions }
    const toFault = (file: File) => findFileFault(file, field, { words, locale: messages.lang ?? 'en' })
    const accepted = files.filter((file) => !toFault(file))
    const taken = isMultiple(field) ? accepted : accepted.slice(0, 1)
    const tooMany = taken.length < accepted.length ? [words.fileOne] : []
    setFaults([...files.flatMap((file) => toFault(file) ?? []), ...tooMany])
    if (taken.length === 0) return
    const next = uploads ?? new FileUploads((file, options) => latest.current(file, options))
    // An upload may end before the effect of the next render.
    follow(next)
    if (!isMultiple(field)) for (const { id } of next.items) next.remove(id)
    for (const file of taken) next.add(file)
    onChange({ items: next.items, uploads: next })
  }
  return {
    ...fieldState,
    files: items,
    faults,
    add,
    retry: (id) => uploads?.retry(id),
    remove: (id) => uploads?.remove(id),
  }
}
