import * as z from 'zod/mini'
import { toFieldSchema } from './toFieldSchema.js'
import type { FormAnswers, FormDefinition } from './types.js'

/**
 * The schema of a form's values: parsing them gives the answers, or one sentence for each field that has a fault.
 * Asynchronous, because phone number rules are loaded on first use.
 */
export function toFormSchema(definition: FormDefinition): z.ZodMiniType<FormAnswers, Record<string, unknown>> {
  return z.object(Object.fromEntries(definition.fields.map((field) => [field.key, toFieldSchema(field, definition)])))
}
