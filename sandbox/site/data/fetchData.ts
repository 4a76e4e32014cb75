/** A request that brought nothing usable; its message is for the visitor. */
export class DataError extends Error {
  override readonly name = 'DataError'
}

/**
 * The `data` of a JSON reply.
 *
 * @throws DataError with a sentence that says what happened and what to do
 */
export async function fetchData(url: string, init: RequestInit = {}): Promise<unknown> {
  const reply = await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) }).catch((cause: unknown) => {
    throw new DataError(`The booking server at ${new URL(url, location.href).origin} cannot be reached.`, {
      cause,
    })
  })
  const body: unknown = await reply.json().catch(() => undefined)
  if (!reply.ok || typeof body !== 'object' || body === null || !('data' in body)) {
    throw new DataError(`The booking server did not give what was asked for (status ${reply.status}).`)
  }
  return body.data
}
