import type { EventType } from 'booking-form/contract'
import * as z from 'zod/mini'
import { fetchBookings } from '../data/fetchBookings.js'
import { DataError } from '../data/fetchData.js'
import { fetchEventTypes } from '../data/fetchEventTypes.js'
import { toLabStart } from './toLabStart.js'
import { toTrial } from './toTrial.js'

/** Address of the fault server. */
export const FAULT_URL = String(import.meta.env.VITE_FAULT_URL)

const LabSchema = z.object({
  url: z.string(),
  /** An address at which no server listens. */
  refusedUrl: z.string(),
  faults: z.array(
    z.object({
      name: z.string(),
      family: z.string(),
      ids: z.array(z.string()),
      says: z.string(),
      /** Number of bookings that have reached the fault since the server was started. */
      met: z.number(),
    }),
  ),
})

/** The faults of the fault server, and how many bookings each has received. */
export type Lab = z.infer<typeof LabSchema>

/** One fault of the fault server. */
export type LabFault = Lab['faults'][number]

/**
 * Fetches the list of faults.
 *
 * @throws DataError with a sentence for the visitor
 */
export async function fetchLab(): Promise<Lab> {
  const reply = await fetch(FAULT_URL, { signal: AbortSignal.timeout(10_000) }).catch((cause: unknown) => {
    throw new DataError(`The fault server at ${FAULT_URL} cannot be reached.`, { cause })
  })
  const lab = LabSchema.safeParse(await reply.json().catch(() => undefined))
  if (!lab.success) throw new DataError(`The server at ${FAULT_URL} is not the fault server.`)
  return lab.data
}

/** Everything needed to try one booking under a fault. */
export interface LabTrial {
  readonly lab: Lab
  readonly fault: LabFault | undefined
  readonly eventType: EventType | undefined
  /** A free time: ISO 8601 in UTC. */
  readonly start: string
}

/**
 * Fetches what is needed to try a fault, and finds a free time.
 *
 * @param name - name of the fault
 * @throws DataError with a sentence for the visitor
 */
export async function fetchTrial(name: string): Promise<LabTrial> {
  const [lab, eventTypes, bookings] = await Promise.all([fetchLab(), fetchEventTypes(), fetchBookings()])
  const fault = lab.faults.find((one) => one.name === name)
  const eventType = eventTypes.find(({ slug }) => slug === toTrial(name).slug)
  return { lab, fault, eventType, start: toLabStart(bookings, Date.now()) }
}
