import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A group of processes that end together, with a temporary folder. */
export interface Processes {
  /** Their home folder, so that they do not touch the files of the user. */
  readonly folder: string
  readonly start: (program: string, args: readonly string[], options?: StartOptions) => ChildProcess
  /** Adds a process that one of them has started. It ends with them. */
  readonly adopt: (pid: number) => void
  /** Returns the end of their output. */
  readonly log: () => string
  /** Ends them all, with SIGTERM and then SIGKILL, and removes the folder. */
  readonly close: () => Promise<void>
}

interface StartOptions {
  env?: Readonly<Record<string, string>>
  /** Whether to open a pipe as file descriptor 3. */
  pipe?: boolean
}

const GRACE_MS = 3000
const MAX_LOG = 20_000

/** Creates an empty group. Its processes also end when this process exits. */
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
      // A process group, so that its children can be ended with it.
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

/** WebKitGTK reads the language of pages from these variables. Without them it is `C`. */
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
    // The process has already ended.
  }
}
