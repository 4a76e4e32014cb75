import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const TSX = fileURLToPath(import.meta.resolve('tsx'))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface RunningProcess {
  child: ChildProcessWithoutNullStreams
  /** Everything it has written. */
  output: () => string
  /** Resolves once the output matches, with the match; rejects when the process ends first. */
  waitFor: (pattern: RegExp) => Promise<RegExpMatchArray>
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

/** Runs a TypeScript file of the project as a process of its own. */
export function runFile(path: string, args: string[] = [], env: Record<string, string> = {}): RunningProcess {
  const child = spawn(process.execPath, ['--import', `file://${TSX}`, path, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal))
  })
  const waitFor = (pattern: RegExp): Promise<RegExpMatchArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = output.match(pattern)
        if (match) resolve(match)
      }
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      void ended.then((code) => reject(new Error(`It ended with ${String(code)}:\n${output}`)))
      look()
    })
  return { child, output: () => output, waitFor, ended }
}
