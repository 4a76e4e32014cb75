'use client'

import { useMemo, useState } from 'react'
import type { EventType } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import { renderedFieldTypes } from '../../fields/registry.js'
import type { RenderedFieldType, FormContext } from '../../fields/types.js'
import { toFormDefinition } from '../../form/toFormDefinition.js'
import type { DefaultValues } from '../../form/types.js'
import { en } from '../../messages/en.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { PartialMessages } from '../../messages/types.js'
import { useDeepStable } from '../utils/useDeepStable.js'

/** What the definition of a form depends on. */
export interface FormDefinitionOptions extends Omit<FormContext, 'messages' | 'numberFieldFormat'> {
  /** @defaultValue `'number'` */
  numberFieldFormat?: FormContext['numberFieldFormat'] | undefined
  eventType: EventType
  reference: EventTypeReference
  /** Words in place of ours. */
  messages?: PartialMessages | undefined
  /** Field types beside or in place of ours, by wire type. */
  fieldTypes?: Readonly<Record<string, RenderedFieldType>> | undefined
  defaultValues?: DefaultValues | undefined
}

/** The definition of a form, made again only when something it depends on says something else. */
export function useFormDefinition(options: FormDefinitionOptions) {
  const { fieldTypes, messages, numberFieldFormat = 'number', defaultCountry } = options
  const eventType = useDeepStable(options.eventType)
  const reference = useDeepStable(options.reference)
  const defaultValues = useDeepStable(options.defaultValues)
  const [keys] = useState(() => new Map<string, string>())
  return useMemo(() => {
    const types: Record<string, RenderedFieldType> = { ...renderedFieldTypes, ...fieldTypes }
    const context = {
      messages: mergeMessages(en, messages),
      numberFieldFormat,
      ...(defaultCountry && { defaultCountry }),
    }
    return {
      definition: toFormDefinition({
        eventType,
        reference,
        types,
        context,
        keys,
        ...(defaultValues && { defaultValues }),
      }),
      types,
      defaultValues,
    }
  }, [eventType, reference, fieldTypes, messages, numberFieldFormat, defaultCountry, defaultValues, keys])
}
