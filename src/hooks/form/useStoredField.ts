'use client'

import { useEffect, useState } from 'react'
import type { BookingFormState } from '../useBookingForm.js'
import { toFieldStore, type FieldSnapshot } from './fieldStore.js'

/**
 * Returns the value and the error of a field. Only the component that calls this hook re-renders when one of
 * them changes, in the same render as the flow after a submit. (`useSyncExternalStore` would render the
 * errors alone before, so that the focus could not move to them at once.)
 */
export function useStoredField(form: BookingFormState['form'], key: string): FieldSnapshot {
  const { read, subscribe } = toFieldStore(form).field(key)
  const current = read()
  const [, update] = useState(current)
  useEffect(() => {
    const sync = () => update(read())
    // The value may have changed since the render.
    sync()
    return subscribe(sync)
  }, [read, subscribe])
  return current
}
