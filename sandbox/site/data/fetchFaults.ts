import type { FaultUrls } from '../../faults/toFaultUrl.js'

/** A way to fail that can be tried by hand. */
export interface ListedFault {
  readonly name: string
  /** Of the catalogue of faults. */
  readonly ids: readonly string[]
  /** What the server does. */
  readonly says: string
}

/** What the fault server can do, and where. */
export interface FaultList extends FaultUrls {
  readonly faults: readonly ListedFault[]
}

/** @throws Error with a sentence for the page when the fault server is not there */
export async function fetchFaults(): Promise<FaultList> {
  const url = String(import.meta.env.VITE_FAULT_URL)
  const answer = await fetch(url).catch(() => undefined)
  if (!answer?.ok) throw new Error(`The server that fails on purpose does not answer at ${url}.`)
  return (await answer.json()) as FaultList
}
