import type { FormDefinition } from '../../form/types.js'

/**
 * An attempt to book whose outcome the visitor has not seen. It outlives the form, so it contains
 * nothing about the visitor.
 */
export interface EarlierAttempt {
  /** The submission id. It contains the moment of the attempt, see {@link toAttemptTime}. */
  id: string
  /** The event type, see {@link toEventKey}. */
  event: string
  /** Start of the booking, ISO 8601 in UTC. */
  start: string
}

const STORAGE_KEY = 'booking-form-attempts'

/** After a day, the visitor has the e-mail about the booking, or there is no booking. */
const MAX_AGE_MS = 24 * 60 * 60_000

/** In hexadecimal digits. */
const TIME_LENGTH = 12

/** The attempts of this page, if session storage is disabled or full. */
let memory: EarlierAttempt[] | undefined

/** Returns a text that identifies the event type of a form. */
export function toEventKey({ reference }: FormDefinition): string {
  return JSON.stringify(reference)
}

/**
 * Returns 32 hexadecimal digits: the current time, followed by random digits. `crypto.randomUUID` is not
 * available on pages without https, but `getRandomValues` is.
 */
export function createSubmissionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return Date.now().toString(16).padStart(TIME_LENGTH, '0') + random
}

/** Returns the moment of an attempt, in milliseconds since 1970. */
export function toAttemptTime({ id }: Pick<EarlierAttempt, 'id'>): number {
  return Number.parseInt(id.slice(0, TIME_LENGTH), 16)
}

/** Remembers an attempt until {@link forgetAttempts} is called, even if the page is reloaded in this tab. */
export function rememberAttempt(attempt: EarlierAttempt): void {
  write([...readAll().filter(({ id }) => id !== attempt.id), attempt])
}

/** Returns the attempts for an event type, oldest first. */
export function recallAttempts(event: string): EarlierAttempt[] {
  return readAll().filter((attempt) => attempt.event === event)
}

/** The ids of the attempts before each form. */
const idsBefore = new WeakMap<object, Set<string>>()

/**
 * Returns all attempts that were made before this function was first called for a form, oldest first. The
 * later ones are the form's own, or those of another form on the page.
 */
export function recallBefore(form: object): EarlierAttempt[] {
  const attempts = readAll()
  const ids = idsBefore.get(form) ?? new Set(attempts.map(({ id }) => id))
  idsBefore.set(form, ids)
  return attempts.filter(({ id }) => ids.has(id))
}

/** Forgets the attempts that match. @defaultValue all */
export function forgetAttempts(isMatch: (attempt: EarlierAttempt) => boolean = () => true): void {
  write(readAll().filter((attempt) => !isMatch(attempt)))
}

function readAll(): EarlierAttempt[] {
  const attempts = memory ?? readStored()
  return attempts.filter((attempt) => Date.now() - toAttemptTime(attempt) < MAX_AGE_MS)
}

function readStored(): EarlierAttempt[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isAttempt) : []
  } catch {
    // Storage is disabled, or something else was stored under this name.
    return []
  }
}

function isAttempt(stored: unknown): stored is EarlierAttempt {
  const { id, event, start } = Object(stored) as Record<keyof EarlierAttempt, unknown>
  const hasStart = typeof start === 'string' && !Number.isNaN(Date.parse(start))
  return typeof id === 'string' && /^[\da-f]{32}$/.test(id) && typeof event === 'string' && hasStart
}

function write(attempts: EarlierAttempt[]): void {
  try {
    if (attempts.length) sessionStorage.setItem(STORAGE_KEY, JSON.stringify(attempts))
    else sessionStorage.removeItem(STORAGE_KEY)
    memory = undefined
  } catch {
    memory = attempts
  }
}
