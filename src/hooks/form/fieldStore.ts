import type { BookingFormState } from '../useBookingForm.js'

/** The value and the error of a field at one moment. The object is replaced when one of them changes. */
export interface FieldSnapshot {
  readonly value: unknown
  readonly error: string | undefined
}

/** Something that a component renders and that changes. */
export interface Observable<T> {
  /** Returns the same reference until something changes. */
  read: () => T
  /** Returns a function that ends the subscription. */
  subscribe: (listener: () => void) => () => void
}

/** The values and errors of a form, for components that render a part of them. */
export interface FieldStore {
  /** Returns the value and the error of a field; the same reference for the same key. */
  field: (key: string) => Observable<FieldSnapshot>
  /** The messages of all field errors by field key. */
  errors: Observable<ReadonlyMap<string, string>>
}

type Form = BookingFormState['form']

/** The store of each form, by its `control`. */
const stores = new WeakMap<object, FieldStore>()

/**
 * Returns the store of a form. It subscribes to the form once, because the form calls each of its
 * subscribers on each key press: with one subscriber per field, a key press would cost more the more fields
 * there are.
 */
export function toFieldStore(form: Form): FieldStore {
  const store = stores.get(form.control) ?? createFieldStore(form)
  stores.set(form.control, store)
  return store
}

function createFieldStore(form: Form): FieldStore {
  const fields = new Map<string, ReturnType<typeof createObservable<FieldSnapshot>>>()
  const errors = createObservable<ReadonlyMap<string, string>>(new Map())
  let values: Readonly<Record<string, unknown>> = form.getValues()

  form.subscribe({
    formState: { values: true, errors: true },
    callback: ({ name, errors: found = {}, ...state }) => {
      values = state.values
      const before = errors.read()
      // A change without a name may concern every field.
      const keys = name ? [name] : new Set([...fields.keys(), ...before.keys(), ...Object.keys(found)])
      const messages = new Map(before)
      for (const key of keys) {
        const error = found[key]
        if (error) messages.set(key, error.message ?? '')
        else messages.delete(key)
        const field = fields.get(key)
        const next = { value: values[key], error: messages.get(key) }
        const last = field?.read()
        if (field && (last?.value !== next.value || last?.error !== next.error)) field.write(next)
      }
      const isSame = ([key, message]: [string, string]) => before.get(key) === message
      if (messages.size !== before.size || ![...messages].every(isSame)) errors.write(messages)
    },
  })

  return {
    errors,
    field: (key) => {
      const field = fields.get(key) ?? createObservable({ value: values[key], error: errors.read().get(key) })
      fields.set(key, field)
      return field
    },
  }
}

function createObservable<T>(first: T) {
  const listeners = new Set<() => void>()
  let current = first
  return {
    read: () => current,
    write: (next: T) => {
      current = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
