'use client'

import { useMemo, useState } from 'react'
import type { EventType } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import { toFieldTypes } from '../../fields/registry.js'
import type { HeadlessFieldType } from '../../fields/renderedFieldType.js'
import type { FormContext } from '../../fields/types.js'
import { toFormDefinition } from '../../form/toFormDefinition.js'
import type { DefaultValues } from '../../form/types.js'
import { en } from '../../messages/en.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { PartialMessages } from '../../messages/types.js'
import { useDeepStable } from '../utils/useDeepStable.js'

/** The options that the definition of a form depends on. */
export interface FormDefinitionOptions extends Omit<FormContext, 'messages' | 'numberFieldFormat'> {
  /**
   * How answers to number fields are sent: as a number, as a string, or not at all (`'omit'`).
   *
   * @defaultValue `'number'`
   */
  numberFieldFormat?: FormContext['numberFieldFormat'] | undefined
  eventType: EventType
  reference: EventTypeReference
  /** Overrides for single messages. */
  messages?: PartialMessages | undefined
  /** The host's field types by wire type. They replace or extend the built-in field types. */
  fieldTypes?: Readonly<Record<string, HeadlessFieldType>> | undefined
  defaultValues?: DefaultValues | undefined
}

/**
 * Builds the definition of a form. The definition is rebuilt only when the content of an option changes
 * that it depends on.
 *
 * @param unusable - the keys of hidden fields whose default value is no valid answer
 */
export function useFormDefinition(options: FormDefinitionOptions, unusable?: ReadonlySet<string>) {
  const { fieldTypes, messages, numberFieldFormat = 'number', defaultCountry } = options
  const eventType = useDeepStable(options.eventType)
  const reference = useDeepStable(options.reference)
  const defaultValues = useDeepStable(options.defaultValues)
  // A field keeps its key, and therefore its value, when the definition is rebuilt.
  const [keys] = useState(() => new Map<string, string>())
  return useMemo(() => {
    const types = toFieldTypes(fieldTypes)
    const context = {
      messages: mergeMessages(en, messages),
      numberFieldFormat,
      ...(defaultCountry && { defaultCountry }),
    }
    const definition = toFormDefinition({
      ...{ eventType, reference, types, context, keys },
      ...(defaultValues && { defaultValues }),
      ...(unusable && { unusable }),
    })
    return { definition, types, defaultValues }
  }, [
    eventType,
    reference,
    fieldTypes,
    messages,
    numberFieldFormat,
    defaultCountry,
    defaultValues,
    unusable,
    keys,
  ])
}
