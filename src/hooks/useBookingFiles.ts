'use client'

import type { FileValue } from '../fields/file/file.field.js'
import type { UploadedFile } from '../fields/file/FileUploads.js'
import type { UploadFile } from '../fields/file/UploadFile.js'
import { useFiles } from '../fields/file/useFiles.js'
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
  const { messages } = state.definition.context
  const latest = useLatest(upload)
  const { items = [], uploads } = (value ?? {}) as Partial<FileValue>
  const { add, ...files } = useFiles({
    ...{ field, value: { items, uploads }, onChange, readOnly: fieldState.readOnly },
    upload: (file, options) => latest.current(file, options),
    words: { ...enQuestions, ...messages.questions },
    locale: messages.lang ?? 'en',
  })
  return { ...fieldState, ...files, files: items, add: (given) => void add([...given]) }
}
