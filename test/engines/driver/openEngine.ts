import type { Connection } from './Connection.js'
import { createProcesses } from './createProcesses.js'
import type { EngineName } from './engineNames.js'
import { findEngine } from './findEngine.js'
import { toKeyActions, toKeyValue, type KeyAction } from './keys.js'
import { startEngine } from './startEngine.js'
import { until } from './until.js'

/** A function that runs in the page. It takes and returns JSON values and cannot use anything of its file. */
type InPage<A extends unknown[], T> = (...args: A) => T

/** A running browser that gets real input. The commands are the same in each engine. */
export interface EngineBrowser {
  readonly engine: EngineName
  /** For example `153.7.0`. */
  readonly version: string
  /** Opens an address and waits until the page is loaded. */
  readonly goto: (url: string) => Promise<void>
  /** Goes back in the history. */
  readonly back: () => Promise<void>
  /** Runs a function in the page. It cannot define custom elements: Firefox runs it in a sandbox. */
  readonly read: <A extends unknown[], T>(inPage: InPage<A, T>, ...args: A) => Promise<T>
  /** Runs a function in the page until its result is truthy. */
  readonly wait: <A extends unknown[], T>(inPage: InPage<A, T>, ...args: A) => Promise<NonNullable<T>>
  /** Types into the focused element, key by key. */
  readonly type: (text: string) => Promise<void>
  /** Presses a key or a combination of keys: `Tab`, `Shift+Tab`. */
  readonly press: (combination: string) => Promise<void>
  /** Sends key events one by one, for keys that stay down. */
  readonly keys: (actions: readonly KeyAction[]) => Promise<void>
  /** Clicks at a point of the window, in CSS pixels. */
  readonly click: (point: readonly [x: number, y: number], times?: number) => Promise<void>
  /** Sets the size of the window. The viewport is smaller, by a different amount in each engine. */
  readonly resize: (width: number, height: number) => Promise<void>
  /** Returns the window as a PNG. */
  readonly screenshot: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

/**
 * Starts an engine that is installed on this machine.
 *
 * @throws Error that says what is not installed, or that has the output of an engine that does not start
 */
export async function openEngine(engine: EngineName): Promise<EngineBrowser> {
  const { found, missing } = findEngine(engine)
  if (!found) throw new Error(`[booking-form] ${engine} is not installed: ${missing}.`)
  const processes = createProcesses()
  try {
    const connection = await startEngine[engine](found, processes)
    await connection.send('timeouts', { script: 10_000, pageLoad: 20_000, implicit: 0 })
    const browser = {
      engine,
      version: String(connection.capabilities.browserVersion ?? 'unknown'),
      ...createCommands(connection),
    }
    await browser.resize(1000, 800)
    return {
      ...browser,
      close: async () => {
        await connection.send('quit').catch(() => undefined)
        connection.close()
        await processes.close()
      },
    }
  } catch (error) {
    const output = processes.log()
    await processes.close()
    throw new Error(`[booking-form] ${engine} does not start. Its output: ${output}`, { cause: error })
  }
}

function createCommands({ send }: Connection): Omit<EngineBrowser, 'engine' | 'version' | 'close'> {
  const read = async <A extends unknown[], T>(inPage: InPage<A, T>, ...args: A): Promise<T> =>
    (await send('script', { script: `return (${inPage}).apply(null, arguments)`, args })) as T
  const keys = async (actions: readonly KeyAction[]) =>
    void (await send('actions', { actions: [{ type: 'key', id: 'keys', actions }] }))
  return {
    read,
    keys,
    goto: async (url) => void (await send('goto', { url })),
    back: async () => void (await send('back')),
    wait: (inPage, ...args) => until(() => read(inPage, ...args), String(inPage)),
    type: async (text) => {
      // One command for each key: Firefox loses keys that come in one command.
      for (const key of text)
        await keys([
          { type: 'keyDown', value: toKeyValue(key) },
          { type: 'keyUp', value: toKeyValue(key) },
        ])
    },
    press: (combination) => keys(toKeyActions(combination)),
    click: async (point, times) => void (await send('actions', { actions: [toPointer(point, times)] })),
    resize: async (width, height) => void (await send('resize', { width, height })),
    screenshot: async () => Buffer.from(String(await send('screenshot')), 'base64'),
  }
}

function toPointer([x, y]: readonly [number, number], times = 1): object {
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  return {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      ...Array.from({ length: times }, () => press).flat(),
    ],
  }
}
