'use client'

import { useLayoutEffect, useRef } from 'react'
import type { FieldError } from './useFieldErrors.js'

/**
 * Announces the error of the focused field when it changes, because a screen reader reads the description of
 * a control only when the control gets the focus. Clears the announcement when the error is corrected.
 *
 * @param errors - the errors of the form; the first ones are announced by the summary, which gets the focus
 * @param findFocused - returns the error of the field that has the focus
 */
export function useErrorAnnouncement(
  errors: readonly FieldError[],
  findFocused: () => FieldError | undefined,
  announce: (sentence: string) => void,
): void {
  const last = useRef<readonly FieldError[]>([])
  const announced = useRef('')
  useLayoutEffect(() => {
    const before = last.current
    last.current = errors
    const error = findFocused()
    const isNew = !before.some(({ field, message }) => field === error?.field && message === error.message)
    const isFirst = before.length === 0
    const sentence = error && (isNew || announced.current) && !isFirst ? error.message : ''
    if (sentence === announced.current) return
    announced.current = sentence
    announce(sentence)
  })
  useLayoutEffect(() => () => void (announced.current && announce('')), [announce])
}
