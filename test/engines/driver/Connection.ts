/** The names of a command in both protocols. */
interface Command {
  readonly marionette: string
  readonly http: readonly [method: 'GET' | 'POST' | 'DELETE', path: string]
}

/** The commands that tests use. Their parameters are the same in both protocols. */
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

/** The name of a command in {@link COMMANDS}. */
export type CommandName = keyof typeof COMMANDS

/** A session with an engine. */
export interface Connection {
  /** The capabilities that the engine reports, such as `browserVersion` and the id of its process. */
  readonly capabilities: Readonly<Record<string, unknown>>
  /**
   * Sends a command.
   *
   * @throws Error with the message of the engine, or if it does not reply within `COMMAND_MS`
   */
  readonly send: (name: CommandName, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>
  readonly close: () => void
}

/** Time limit of a command in milliseconds, in case the engine hangs. */
export const COMMAND_MS = 30_000
