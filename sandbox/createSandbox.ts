import { Hono } from 'hono'
import type { Schedule } from './availability/Schedule.js'
import { createBookingStore } from './database/createBookingStore.js'
import { createReservationStore } from './database/createReservationStore.js'
import { openDatabase } from './database/openDatabase.js'
import { JANE } from './eventTypes/jane.js'
import { JANES_EVENT_TYPES } from './eventTypes/janesEventTypes.js'
import { JANES_SCHEDULES } from './eventTypes/janesSchedules.js'
import { toServedEventTypes } from './eventTypes/toServedEventTypes.js'
import { cors } from './http/cors.js'
import { listenOnLoopback, type Listening } from './http/listenOnLoopback.js'
import { refuseShort } from './http/refusal.js'
import { createThrottle } from './http/throttle.js'
import { addBookingRoutes } from './routes/addBookingRoutes.js'
import { addChangeRoutes } from './routes/addChangeRoutes.js'
import { addEventTypeRoutes } from './routes/addEventTypeRoutes.js'
import { addReservationRoutes } from './routes/addReservationRoutes.js'
import { addSlotRoutes } from './routes/addSlotRoutes.js'
import { addVerificationRoutes, type VerificationRoutes } from './routes/addVerificationRoutes.js'
import { refuseRoute, writeRefusal } from './routes/respond.js'
import type { ObserveBody, Server } from './routes/Server.js'
import { createCodes } from './verification/createCodes.js'

export interface SandboxOptions {
  /**
   * Event types as `GET /v2/event-types` sends them, or written by hand with less; jane's own when left out.
   */
  readonly eventTypes?: readonly object[]
  /** When the hosts work; jane's own hours when left out. Whoever has none works Monday to Friday, nine to five. */
  readonly schedules?: readonly Schedule[]
  /** The server's clock; the machine's when left out. */
  readonly now?: () => Date | number
  /** Path of the database file; a database in memory when left out. */
  readonly file?: string
  /** Requests a minute before 429; no limit when left out (Cal.com: 120). */
  readonly requestsPerMinute?: number
  /** The right verification code of an address, in place of one that the sandbox makes; of `undefined` none is right. */
  readonly codeFor?: (email: string) => string | undefined
  /** The letter box: called with every verification code that is sent. */
  readonly onCode?: (email: string, code: string) => void
  /** Where codes are asked for. @defaultValue `'older'`, as recorded */
  readonly verificationRoutes?: VerificationRoutes
  /** See {@link ObserveBody}. */
  readonly observeBody?: ObserveBody
}

export interface Sandbox {
  readonly app: Hono
  /**
   * Listens on 127.0.0.1, on a free port when none is given. `url` ends in `/v2`; its `close` is that of the
   * sandbox.
   */
  readonly listen: (port?: number) => Promise<Listening>
  /** The database: what was booked, and whether a time is held. */
  readonly store: Server['store']
  /** The verification code that is sent to an address now. */
  readonly codeFor: (email: string) => string | undefined
  /** Stops listening and closes the database; one in memory is gone then. */
  readonly close: () => Promise<void>
}

/**
 * A booking server that speaks the Cal.com API v2 as of December 2025, with a database of its own.
 *
 * @throws Error when two event types share an id; LibsqlError when `file` cannot be opened as a database
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const client = await openDatabase(options.file)
  const store = createBookingStore(client)
  const server = toServer(options, { store, reservations: createReservationStore(client) })
  const app = createApp(server, options.verificationRoutes)
  const open = new Set<Listening>()
  const close = async (): Promise<void> => {
    await Promise.all([...open].map((one) => one.close()))
    open.clear()
    if (!client.closed) client.close()
  }
  const listen = async (port = 0): Promise<Listening> => {
    const listening = await listenOnLoopback(app.fetch, port)
    open.add(listening)
    return { ...listening, close }
  }
  return { app, listen, store, codeFor: server.codes.codeFor, close }
}

function toServer(options: SandboxOptions, stores: Pick<Server, 'store' | 'reservations'>): Server {
  const { eventTypes = JANES_EVENT_TYPES, now = Date.now, codeFor, onCode } = options
  const nowMs = (): number => Number(now())
  return {
    eventTypes: toServedEventTypes(eventTypes, JANE),
    schedules: options.schedules ?? JANES_SCHEDULES,
    host: JANE,
    ...stores,
    now: nowMs,
    codes: createCodes({ now: nowMs, codeFor, onCode }),
    throttle: createThrottle(nowMs, options.requestsPerMinute),
    observeBody: options.observeBody,
  }
}

function createApp(server: Server, verificationRoutes: VerificationRoutes = 'older'): Hono {
  const app = new Hono({ getPath: toRoute })
  app.use(cors)
  addEventTypeRoutes(app, server)
  addBookingRoutes(app, server)
  addChangeRoutes(app, server)
  addSlotRoutes(app, server)
  addReservationRoutes(app, server)
  addVerificationRoutes(app, server, verificationRoutes)
  app.notFound((c) => refuseRoute(c, server.now))
  app.onError((error, c) => {
    console.error('[sandbox] A request failed, and was answered with 500:', error)
    return writeRefusal(c, server.now, refuseShort(500, 'Internal server error'))
  })
  return app
}

/** Routes are found in any case, with a stroke at the end, and under the old prefix `/api/v2` too. */
function toRoute(request: Request): string {
  const { pathname } = new URL(request.url)
  const [, resource, rest = ''] =
    /^(?:\/api)?\/v2\/(bookings|event-types|slots|atoms)(\/[^/].*?)?\/?$/i.exec(pathname) ?? []
  return resource === undefined ? pathname : `/v2/${resource.toLowerCase()}${rest}`
}
