/** A command, as each of the two protocols calls it. */
interface Command {
  readonly marionette: string
  readonly http: readonly [method: 'GET' | 'POST' | 'DELETE', path: string]
}

/** All that is asked of an engine. The parameters are the same over both protocols. */
export const COMMANDS = {
  goto: { marionette: 'WebDriver:Navigate', http: ['POST', '/url'] },
  back: { marionette: 'WebDriver:Back', http: ['POST', '/back'] },
  script: { marionette: 'WebDriver:ExecuteScript', http: ['POST', '/execute/sync'] },
  actions: { marionette: 'WebDriver:PerformActions', http: ['POST', '/actions'] },
  release: { marionette: 'WebDriver:ReleaseActions', http: ['DELETE', '/actions'] },
  screenshot: { marionette: 'WebDriver:TakeScreenshot', http: ['GET', '/screenshot'] },
  resize: { marionette: 'WebDriver:SetWindowRect', http: ['POST', '/window/rect'] },
  timeouts: { marionette: 'WebDriver:SetTimeouts', http: ['POST', '/timeouts'] },
  quit: { marionette: 'Marionette:Quit', http: ['DELETE', ''] },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS

/** A session with an engine. */
export interface Connection {
  /** What the engine says of itself: `browserVersion`, the id of its process. */
  readonly capabilities: Readonly<Record<string, unknown>>
  /** @throws Error with the engine's reason, or when it does not answer within `COMMAND_MS` */
  readonly send: (name: CommandName, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>
  readonly close: () => void
}

/** No command takes longer than this, however an engine hangs. */
export const COMMAND_MS = 30_000
