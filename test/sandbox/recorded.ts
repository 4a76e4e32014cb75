import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Any JSON object. */
export type Json = Record<string, unknown>

/** A request body, and how the recorded revisions reply to it. */
export interface Verdict {
  id: string
  group: string
  /** Name in `event-types.json`, or the event type itself. */
  eventType: string | Json
  body: Json
  dec2025: { ok: boolean; status: number; message?: string; stage?: string }
}

/** One step of a recorded conversation. */
export interface Recording {
  name: string
  kind: string
  request: { method: string; path: string; headers: Record<string, string>; body?: unknown }
  response: { status: number; headers: Record<string, string>; body: unknown }
}

const read = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/calcom', path), 'utf8')

const readLines = (path: string): unknown[] =>
  read(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

/** All recorded verdicts. */
export const verdicts = readLines('verdicts.jsonl') as Verdict[]

const sharedEventTypes = JSON.parse(read('event-types.json')) as Record<string, Json>

type RecordingFile = 'bookings' | 'errors' | 'event-types' | 'http' | 'reservations' | 'slots'

/**
 * Returns the recorded conversations of one file by name, in their order. If a name occurs twice,
 * the first one counts.
 */
export function readRecordings(file: RecordingFile): Map<string, Recording> {
  const recordings = readLines(`recordings/${file}.jsonl`) as Recording[]
  const byName = new Map<string, Recording>()
  for (const recording of recordings) if (!byName.has(recording.name)) byName.set(recording.name, recording)
  return byName
}

/** Returns the event type of a verdict, with the slugs that the verdicts' bodies use for it. */
export function eventTypeOf({ eventType }: Verdict): Json {
  const shared = typeof eventType === 'string' ? sharedEventTypes[eventType] : eventType
  if (!shared) throw new Error(`No recorded event type is called ${String(eventType)}.`)
  const owner = 'teamId' in shared ? { teamSlug: 'sales' } : { username: 'bob' }
  return { slug: 'e', ...owner, ...shared }
}

/** Returns the message of an error reply in any envelope. */
export function messageOf(body: unknown): string | undefined {
  const { message, error } = (body ?? {}) as { message?: string; error?: { message?: string } }
  return error?.message ?? message
}

/** Returns whether two messages are the same, except for uids and ids. */
export function sameMeaning(recorded: string | undefined, message: string | undefined): boolean {
  const anonymous = (text: string | undefined): string | undefined =>
    text?.replace(/\([A-Za-z0-9]{20,24}\)/g, '(uid)').replace(/\b(id[= ]|ID )\d+/g, '$1n')
  return anonymous(recorded) === anonymous(message)
}

/**
 * Returns every fetched event type, once per id: the reply with the most fields, with the
 * organization that the API leaves out.
 */
export function recordedEventTypes(): Json[] {
  const fetched = [...readRecordings('event-types').values()].flatMap(dataOf)
  const types = new Map<unknown, Json>()
  for (const type of fetched) {
    if (!type.bookingFields || !type.id) continue
    const fields = (one: Json | undefined): number =>
      (one?.bookingFields as unknown[] | undefined)?.length ?? 0
    if (fields(type) > fields(types.get(type.id))) types.set(type.id, type)
  }
  return [...types.values()].map((type) =>
    String(type.slug).startsWith('org-') ? { ...type, organizationSlug: 'acme' } : type,
  )
}

/**
 * Returns the objects in a recorded success: those of a list, or the single one.
 *
 * @throws Error if there is no recording
 */
export function dataOf(recording: Recording | undefined): Json[] {
  if (!recording) throw new Error('No recording has this name.')
  const { data } = (recording.response.body ?? {}) as { data?: Json | Json[] }
  return Array.isArray(data) ? data : data ? [data] : []
}

/**
 * Returns rows for `it.each`: the recordings with the same reply, and the exceptions.
 *
 * @throws Error if an exception names no recording
 */
export function splitByName(
  recordings: Recording[],
  exceptions: Readonly<Record<string, string>>,
): [Row[], Row[]] {
  const unknown = Object.keys(exceptions).find(
    (name) => !recordings.some((recording) => recording.name === name),
  )
  if (unknown !== undefined) throw new Error(`The exception ${unknown} names no recording.`)
  const rows = recordings.map((recording): Row => [recording.name, recording])
  return [rows.filter(([name]) => !(name in exceptions)), rows.filter(([name]) => name in exceptions)]
}

type Row = [name: string, recording: Recording]
