import { toDestination } from './toDestination.js'
import type { DefaultValues, FormDefinition } from './types.js'

/**
 * Returns the host's answers to fields that the event type does not list, as pairs of slug and answer.
 * The public API leaves hidden fields out of an event type, and requires their answers nevertheless.
 *
 * A slug that the server overwrites is left out, and so is what is not JSON.
 */
export function toUnlistedAnswers(
  { fields, unsupported }: FormDefinition,
  defaultValues: DefaultValues | undefined,
): [slug: string, answer: unknown][] {
  const listed = new Set([...fields, ...unsupported].map(({ slug }) => slug))
  return Object.entries(readGiven(defaultValues)).filter(
    ([slug, answer]) =>
      !listed.has(slug) && (answer ?? '') !== '' && toDestination({ slug, type: 'text' }) === 'response',
  )
}

/** Returns a copy of the host's answers by slug. */
function readGiven(defaultValues: DefaultValues | undefined): Record<string, unknown> {
  try {
    const { title, notes, responses } = { ...defaultValues }
    // Without type checks, a host may give anything.
    const bySlug = typeof responses === 'object' && !Array.isArray(responses) ? responses : {}
    return JSON.parse(JSON.stringify({ title, notes, ...bySlug })) as Record<string, unknown>
  } catch {
    // A host's object may throw when it is read. Then the server refuses the booking and names the field.
    return {}
  }
}
