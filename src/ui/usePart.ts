'use client'

import { useContext } from 'react'
import { FormUiContext } from './FormUi.js'
import type { ToPart } from './parts.js'

/** Returns the function that returns the attributes of a part of this form. */
export function usePart(): ToPart {
  return useContext(FormUiContext).part
}
