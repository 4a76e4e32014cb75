import type { UseFormReturn } from 'react-hook-form'
import type { FormAnswers, FormDefinition, FormValues } from '../../form/types.js'
import { forgetting } from './forgetDraft.js'

/** How a draft is kept. */
export interface DraftOptions {
  /** Tells the drafts of several forms apart. @defaultValue the event type */
  key?: string | undefined
  /** After so long a draft is forgotten. @defaultValue 60 */
  maxAgeMinutes?: number | undefined
}

interface Kept {
  savedAt: number
  /** By slug and type: keys of fields are not the same in another visit. */
  values: [name: string, value: unknown][]
}

/** Between the last key and the writing. */
const PAUSE_MS = 300

/**
 * Puts a kept draft into the fields that hold nothing else yet, and keeps what is typed from now on.
 *
 * @returns a function that keeps no longer, and leaves what is kept
 */
export function keepDraft({ form, definition, key, maxAgeMinutes = 60 }: DraftOptions & Source): () => void {
  const name = `booking-form:${key ?? JSON.stringify(definition.reference)}`
  // What was typed while this was on its way.
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
      values: definition.fields.map((field) => [toName(field), values[field.key]]),
    }
    attempt(() => sessionStorage.setItem(name, JSON.stringify(kept)))
  }
  const saveSoon = () => {
    timer ??= setTimeout(save, PAUSE_MS)
  }
  const subscription = form.watch(saveSoon)
  if (isTyped) saveSoon()
  const flush = () => {
    if (timer) save()
  }
  addEventListener('pagehide', flush)
  forgetting.set(form.control, () => {
    stopTimer()
    attempt(() => sessionStorage.removeItem(name))
  })
  return () => {
    flush()
    subscription.unsubscribe()
    removeEventListener('pagehide', flush)
  }
}

interface Source {
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  definition: FormDefinition
}

const toName = ({ slug, type }: FormDefinition['fields'][number]) => `${type} ${slug}`

function restore({ form, definition }: Source, kept: Kept | undefined): void {
  const values = new Map(kept?.values)
  for (const field of definition.fields) {
    const value = values.get(toName(field))
    // A value of another shape is of another version of the form.
    if (!isEdited(form, field.key) && isLike(value, form.getValues(field.key)))
      form.setValue(field.key, value)
  }
}

function isEdited(form: Source['form'], key: string): boolean {
  return JSON.stringify(form.getValues(key)) !== JSON.stringify(form.formState.defaultValues?.[key])
}

/** Whether a kept value can stand where another stands: texts, numbers, lists of texts, and objects of these. */
function isLike(kept: unknown, now: unknown): boolean {
  if (Array.isArray(now)) return Array.isArray(kept) && kept.every((one) => typeof one === 'string')
  // Nothing chosen yet: the place of a number.
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

/** Storage may be full, switched off, or throw when it is only looked at. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
