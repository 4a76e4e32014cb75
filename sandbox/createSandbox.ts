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

/** Options of {@link createSandbox}. */
export interface SandboxOptions {
  /**
   * Event types as `GET /v2/event-types` sends them, or written by hand with fewer properties.
   * Defaults to jane's.
   */
  readonly eventTypes?: readonly object[]
  /**
   * When the hosts work. Defaults to jane's hours. A host without a schedule works Monday to
   * Friday, nine to five.
   */
  readonly schedules?: readonly Schedule[]
  /** The server's clock. Defaults to the clock of the machine. */
  readonly now?: () => Date | number
  /** Path of the database file. Defaults to a database in memory. */
  readonly file?: string
  /** Requests per minute before the server replies with 429 (Cal.com: 120). Defaults to no limit. */
  readonly requestsPerMinute?: number
  /**
   * Returns the valid verification code of an address, in place of the one that the sandbox makes.
   * If it returns `undefined`, no code is valid for the address. If it throws, no code can be validated.
   */
  readonly codeFor?: (email: string) => string | undefined
  /** Called with every verification code, in place of sending an e-mail. */
  readonly onCode?: (email: string, code: string) => void
  /**
   * Whether the engine refuses every answer to a number field, as the recorded revision does.
   * @defaultValue `false`, as documented
   */
  readonly refusesNumbers?: boolean
  /** Which routes send and verify codes. @defaultValue `'older'`, as recorded */
  readonly verificationRoutes?: VerificationRoutes
  /** See {@link ObserveBody}. */
  readonly observeBody?: ObserveBody
}

/** A booking server in this process. */
export interface Sandbox {
  readonly app: Hono
  /**
   * Listens on 127.0.0.1, by default on a free port. `url` ends in `/v2`. `close` closes the whole
   * sandbox.
   */
  readonly listen: (port?: number) => Promise<Listening>
  /** The bookings in the database. */
  readonly store: Server['store']
  /** Returns the verification code that would be sent to an address now. */
  readonly codeFor: (email: string) => string | undefined
  /** Stops listening and closes the database. A database in memory is lost. */
  readonly close: () => Promise<void>
}

/**
 * Creates a booking server that speaks the Cal.com API v2 as of December 2025, with its own
 * database.
 *
 * @throws Error if two event types share an id
 * @throws LibsqlError if `file` cannot be opened as a database
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
    refusesNumbers: options.refusesNumbers ?? false,
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
    console.error('[sandbox] An unexpected error occurred. The reply is a 500:', error)
    return writeRefusal(c, server.now, refuseShort(500, 'Internal server error'))
  })
  return app
}

/**
 * Returns the path that routes are matched with. As in the API, a path may be in any case, end in a
 * slash, and start with the older prefix `/api/v2`.
 */
function toRoute(request: Request): string {
  const { pathname } = new URL(request.url)
  const [, resource, subpath = ''] =
    /^(?:\/api)?\/v2\/(bookings|event-types|slots|atoms)(\/[^/].*?)?\/?$/i.exec(pathname) ?? []
  return resource === undefined ? pathname : `/v2/${resource.toLowerCase()}${subpath}`
}
