'use client'

import { createContext } from 'react'
import type { UiComponents } from './componentTypes.js'
import type { PartClassNames } from './parts.js'

/** What a host changes about the looks of one form. */
export interface FormUi {
  classNames: PartClassNames
  components: UiComponents
}

/** Carries the host's classes and components down to every part: `<FormUiContext.Provider value={…}>`. */
export const FormUiContext = createContext<FormUi>({ classNames: {}, components: {} })
