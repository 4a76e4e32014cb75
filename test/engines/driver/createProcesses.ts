import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Processes that live and die together, with a folder of their own. */
export interface Processes {
  /** Their home; nothing of the user's is read or written. */
  readonly folder: string
  readonly start: (program: string, args: readonly string[], options?: StartOptions) => ChildProcess
  /** A process that one of them has started, to be ended with them. */
  readonly adopt: (pid: number) => void
  /** The end of what they wrote. */
  readonly log: () => string
  /** Ends them all, politely first, and removes the folder. */
  readonly close: () => Promise<void>
}

interface StartOptions {
  env?: Readonly<Record<string, string>>
  /** Opens a third pipe, for a program that writes something there. */
  pipe?: boolean
}

const GRACE_MS = 3000
const MAX_LOG = 20_000

/** Starts nothing yet. What is started dies with this process, too. */
export function createProcesses(): Processes {
  const folder = mkdtempSync(join(tmpdir(), 'booking-form-engine-'))
  const children: ChildProcess[] = []
  const adopted: number[] = []
  let log = ''
  const note = (piece: unknown) => {
    log = (log + String(piece)).slice(-MAX_LOG)
  }
  const killAll = () => {
    for (const { pid } of children) if (pid !== undefined) signal(-pid)
    for (const pid of adopted) signal(pid)
  }
  process.once('exit', killAll)
  return {
    folder,
    log: () => log,
    adopt: (pid) => void adopted.push(pid),
    start: (program, args, { env = {}, pipe = false } = {}) => {
      const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...(pipe ? (['pipe'] as const) : [])]
      // A group of its own, so that what it starts can be ended with it.
      const child = spawn(program, args, {
        stdio,
        detached: true,
        env: { ...process.env, HOME: folder, ...LANGUAGE, ...env },
      })
      children.push(child)
      child.stdout?.on('data', note)
      child.stderr?.on('data', note)
      child.on('error', note)
      return child
    },
    close: async () => {
      for (const child of children.toReversed()) await end(child)
      killAll()
      process.off('exit', killAll)
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

/** WebKitGTK takes the language of pages from here, and says `C` without it. */
const LANGUAGE = { LANG: 'en_US.UTF-8', LANGUAGE: 'en_US' }

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([ended, sleep(GRACE_MS, undefined, { ref: false })])
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
