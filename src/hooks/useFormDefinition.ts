'use client'

import { useMemo } from 'react'
import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import { fieldTypes as ownFieldTypes } from '../fields/registry.js'
import type { FieldType, RuleContext } from '../fields/types.js'
import { toFormDefinition } from '../form/toFormDefinition.js'
import type { DefaultValues } from '../form/types.js'
import { useStable } from './useStable.js'

/** What the definition of a form depends on. */
export interface FormDefinitionOptions extends RuleContext {
  eventType: EventType
  reference: EventTypeReference
  fieldTypes?: Readonly<Record<string, FieldType>> | undefined
  defaultValues?: DefaultValues | undefined
}

/** The definition of a form, made again only when something it depends on says something else. */
export function useFormDefinition(options: FormDefinitionOptions) {
  const { fieldTypes, messages, numberFieldFormat, defaultCountry } = options
  const eventType = useStable(options.eventType)
  const reference = useStable(options.reference)
  const defaultValues = useStable(options.defaultValues)
  return useMemo(() => {
    const rules: Record<string, FieldType> = { ...ownFieldTypes, ...fieldTypes }
    const context = { messages, numberFieldFormat, ...(defaultCountry && { defaultCountry }) }
    return { definition: toFormDefinition({ eventType, reference, rules, context, ...(defaultValues && { defaultValues }) }), rules, defaultValues }
  }, [eventType, reference, fieldTypes, messages, numberFieldFormat, defaultCountry, defaultValues])
}
