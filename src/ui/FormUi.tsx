'use client'

import { createContext } from 'react'
import type { UiComponents } from './componentTypes.js'
import { createPart, type ToPart } from './parts.js'

/** The appearance of one form. */
export interface FormUi {
  /** Returns the attributes of a part, with the host's classes. */
  part: ToPart
  /** Components that replace the built-in ones. */
  components: UiComponents
  /** Whether the HTML that is rendered now must work without script. */
  plain?: boolean
}

/** Provides the attributes and the host's components to every part of the form. */
export const FormUiContext = createContext<FormUi>({ part: createPart(), components: {} })
