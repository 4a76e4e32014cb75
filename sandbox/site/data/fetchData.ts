/** Thrown if a request returns nothing usable. Its message is for the visitor. */
export class DataError extends Error {
  override readonly name = 'DataError'
}

/**
 * Fetches a JSON reply and returns its `data`.
 *
 * @throws DataError with a sentence that says what happened
 */
export async function fetchData(url: string, init: RequestInit = {}): Promise<unknown> {
  const reply = await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) }).catch((cause: unknown) => {
    throw new DataError(`The booking server at ${new URL(url, location.href).origin} cannot be reached.`, {
      cause,
    })
  })
  const body: unknown = await reply.json().catch(() => undefined)
  if (!reply.ok || typeof body !== 'object' || body === null || !('data' in body)) {
    throw new DataError(`The booking server sent an unexpected reply (status ${reply.status}).`)
  }
  return body.data
}
