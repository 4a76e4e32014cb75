import type { UseFormReturn } from 'react-hook-form'
import type { FormAnswers, FormValues } from '../../form/types.js'

/** A form whose values and errors can be stored. */
export type FieldStoreForm = UseFormReturn<FormValues, unknown, FormAnswers>

/** The value and the error of a field at one moment. The object is replaced when one of them changes. */
export interface FieldSnapshot {
  readonly value: unknown
  readonly error: string | undefined
}

/** A field that a component renders. */
export interface StoredField {
  read: () => FieldSnapshot
  /** Returns a function that ends the subscription. */
  subscribe: (listener: () => void) => () => void
}

/** The values and errors of a form, for components that render a part of them. */
export interface FieldStore {
  /** Returns the field with this key: the same reference for the same key. */
  field: (key: string) => StoredField
  /** Returns the message of the field's error; `undefined` if it has none. */
  readError: (key: string) => string | undefined
}

/** The store of each form, by its `control`. */
const stores = new WeakMap<object, FieldStore>()

/**
 * Returns the store of a form. It subscribes to the form once, because the form calls each of its
 * subscribers on each key press: with one subscriber per field, a key press would cost more the more fields
 * there are.
 */
export function toFieldStore(form: FieldStoreForm): FieldStore {
  const store = stores.get(form.control) ?? createFieldStore(form)
  stores.set(form.control, store)
  return store
}

function createFieldStore(form: FieldStoreForm): FieldStore {
  const fields = new Map<string, StoredField & { sync: () => void }>()
  let state: { values: Record<string, unknown>; errors?: FieldStoreForm['formState']['errors'] } = {
    values: form.getValues(),
  }
  const readError = (key: string) => {
    const error = state.errors?.[key]
    return error && (error.message ?? '')
  }
  const createField = (key: string) => {
    const listeners = new Set<() => void>()
    const take = () => ({ value: state.values[key], error: readError(key) })
    let current = take()
    return {
      read: () => current,
      sync: () => {
        const next = take()
        if (next.value === current.value && next.error === current.error) return
        current = next
        for (const listener of listeners) listener()
      },
      subscribe: (listener: () => void) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    }
  }
  form.subscribe({
    formState: { values: true, errors: true },
    callback: (next) => {
      state = next
      // A change without a name may concern every field.
      if (next.name) fields.get(next.name)?.sync()
      else for (const field of fields.values()) field.sync()
    },
  })
  return {
    readError,
    field: (key) => {
      const field = fields.get(key) ?? createField(key)
      fields.set(key, field)
      return field
    },
  }
}
