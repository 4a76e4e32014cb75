import type { UseFormReturn } from 'react-hook-form'
import type { FormAnswers, FormDefinition, FormValues } from '../../form/types.js'
import type { DraftOptions } from './draftOptions.js'
import { forgetters } from './forgetDraft.js'

interface Kept {
  savedAt: number
  /**
   * Each value is named by the type and slug of its field, because field keys may differ at the next visit.
   */
  values: [name: string, value: unknown][]
}

/** The delay between the first change and the write to storage. */
const SAVE_DELAY_MS = 300

/**
 * Restores a draft into the fields that the visitor has not edited yet, and saves further edits to session
 * storage.
 *
 * @returns a cleanup function that stops saving and leaves the draft in storage
 */
export function keepDraft({
  form,
  definition,
  key,
  maxAgeMinutes = 60,
}: DraftOptions & FormAndDefinition): () => void {
  const name = `booking-form:${key ?? JSON.stringify(definition.reference)}`
  // The visitor may have typed before this module was loaded.
  const isTyped = definition.fields.some((field) => isEdited(form, field.key))
  restore({ form, definition }, read(name, maxAgeMinutes))
  let timer: ReturnType<typeof setTimeout> | undefined
  const stopTimer = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const save = () => {
    stopTimer()
    const values = form.getValues()
    const kept: Kept = {
      savedAt: Date.now(),
      values: definition.fields.filter(isKept).map((field) => [toName(field), values[field.key]]),
    }
    attempt(() => sessionStorage.setItem(name, JSON.stringify(kept)))
  }
  const saveSoon = () => {
    timer ??= setTimeout(save, SAVE_DELAY_MS)
  }
  const subscription = form.watch(saveSoon)
  if (isTyped) saveSoon()
  const flush = () => {
    if (timer) save()
  }
  addEventListener('pagehide', flush)
  forgetters.set(form.control, () => {
    stopTimer()
    attempt(() => sessionStorage.removeItem(name))
  })
  return () => {
    flush()
    subscription.unsubscribe()
    removeEventListener('pagehide', flush)
  }
}

interface FormAndDefinition {
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  definition: FormDefinition
}

/** A visitor agrees each time anew, and a file is not there any more after the page was loaded again. */
const isKept = ({ type }: FormDefinition['fields'][number]) => type !== 'consent' && type !== 'file'

const toName = ({ slug, type }: FormDefinition['fields'][number]) => `${type} ${slug}`

function restore({ form, definition }: FormAndDefinition, kept: Kept | undefined): void {
  const values = new Map(kept?.values)
  for (const field of definition.fields) {
    const value = values.get(toName(field))
    // Skips a value of another shape: another version of the form saved it.
    if (!isEdited(form, field.key) && isLike(value, form.getValues(field.key)))
      form.setValue(field.key, value)
  }
}

function isEdited(form: FormAndDefinition['form'], key: string): boolean {
  return JSON.stringify(form.getValues(key)) !== JSON.stringify(form.formState.defaultValues?.[key])
}

/**
 * Whether a saved value has the same shape as the current value: a string, a number, a list of strings,
 * or an object of these.
 */
function isLike(kept: unknown, now: unknown): boolean {
  if (Array.isArray(now)) return Array.isArray(kept) && kept.every((one) => typeof one === 'string')
  // `null` stands for a number that the visitor has not chosen yet.
  if (now === null) return kept === null || typeof kept === 'number'
  if (typeof now !== 'object') return kept !== undefined && typeof kept === typeof now
  return (
    typeof kept === 'object' &&
    kept !== null &&
    Object.entries(now).every(([key, value]) => isLike((kept as Record<string, unknown>)[key], value))
  )
}

function read(name: string, maxAgeMinutes: number): Kept | undefined {
  const kept = attempt(() => JSON.parse(sessionStorage.getItem(name) ?? 'null') as Partial<Kept> | null)
  if (
    !kept ||
    !Array.isArray(kept.values) ||
    !kept.values.every(Array.isArray) ||
    typeof kept.savedAt !== 'number'
  )
    return undefined
  const isFresh = Date.now() - kept.savedAt < maxAgeMinutes * 60_000
  if (!isFresh) attempt(() => sessionStorage.removeItem(name))
  return isFresh ? (kept as Kept) : undefined
}

/**
 * Returns the result of `work`, or undefined if it throws: storage may be full or disabled, or
 * throw on access.
 */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
