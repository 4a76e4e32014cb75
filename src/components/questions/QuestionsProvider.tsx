'use client'

import { useMemo, type ReactNode } from 'react'
import { createQuestionTypes } from '../../fields/createQuestionTypes.js'
import type { UploadFile } from '../../fields/file/UploadFile.js'
import { useLatest } from '../../hooks/utils/useLatest.js'
import { ownOptions } from '../../utils/ownOptions.js'
import { BookingFormContext, useBookingFormContext } from '../BookingFormContext.js'
import { ShownField } from './ShownField.js'

/** Props of {@link QuestionsProvider}. */
export interface QuestionsProviderProps {
  children: ReactNode
}

/**
 * Adds to the context what an event type needs that has fields which only hosts define: the field types
 * `date`, `file` and `consent`, and the component that hides fields. Field types of the host with these names
 * replace them.
 */
export function QuestionsProvider({ children }: QuestionsProviderProps) {
  const context = useBookingFormContext()
  const { host } = context
  const latest = useLatest(host.upload)
  const canUpload = !!host.upload
  const types = useMemo(() => {
    // The host may pass another function at each render. The control must stay the same nevertheless.
    const upload: UploadFile = async (file, options) => {
      if (!latest.current) throw new Error('The prop upload is gone.')
      return latest.current(file, options)
    }
    return createQuestionTypes(canUpload ? upload : undefined)
  }, [latest, canUpload])
  const fieldTypes = useMemo(() => ({ ...types, ...host.fieldTypes }), [types, host.fieldTypes])
  const value = useMemo(
    () => ({ ...context, Field: ShownField, host: ownOptions({ ...host, fieldTypes }) }),
    [context, host, fieldTypes],
  )
  return <BookingFormContext.Provider value={value}>{children}</BookingFormContext.Provider>
}
