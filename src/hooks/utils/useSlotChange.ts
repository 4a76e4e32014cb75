'use client'

import { useEffect } from 'react'
import { noteSlotChange } from '../../api/queries/slotChanges.js'

/** Notes on mount that this page has booked, so that every picker that opens later asks again. */
export function useSlotChange(): void {
  useEffect(noteSlotChange, [])
}
