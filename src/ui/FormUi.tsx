'use client'

import { createContext } from 'react'
import type { UiComponents } from './componentTypes.js'
import type { PartClassNames } from './parts.js'

/** The host's overrides for the appearance of one form. */
export interface FormUi {
  /** Classes to add to the parts, keyed by the name of the part. */
  classNames: PartClassNames
  /** Components that replace the built-in ones. */
  components: UiComponents
}

/** Provides the host's classes and components to every part of the form. */
export const FormUiContext = createContext<FormUi>({ classNames: {}, components: {} })
