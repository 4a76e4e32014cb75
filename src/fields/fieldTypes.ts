'use client'

import { renderedFieldTypes } from './registry.js'
import { fieldRules } from './rules.js'
import type { FieldType } from './renderedFieldType.js'
import type { RenderedType } from './valueRules.js'

/**
 * The built-in field types with all of their rules. A host can register one of them under another name,
 * or with another control.
 */
export const fieldTypes = Object.fromEntries(
  Object.entries(renderedFieldTypes).map(([type, rendered]) => [
    type,
    { ...rendered, ...fieldRules[type as RenderedType] },
  ]),
) as Record<RenderedType, FieldType>
