import { renderedFieldTypes } from './registry.js'
import { fieldRules } from './rules.js'
import type { FieldType } from './types.js'
import type { RenderedType } from './valueRules.js'

/** Our field types, whole: to draw one of them under another name, or with a control of your own. */
export const fieldTypes = Object.fromEntries(
  Object.entries(renderedFieldTypes).map(([type, drawn]) => [
    type,
    { ...drawn, ...fieldRules[type as RenderedType] },
  ]),
) as Record<RenderedType, FieldType>
