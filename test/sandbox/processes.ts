import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const TSX = fileURLToPath(import.meta.resolve('tsx'))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A process that a test started. */
export interface RunningProcess {
  child: ChildProcessWithoutNullStreams
  /** Returns everything that the process has written. */
  output: () => string
  /** Resolves with the match once the output matches. Rejects if the process ends first. */
  waitFor: (pattern: RegExp) => Promise<RegExpMatchArray>
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

/** Runs a TypeScript file of the project in a separate process. */
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
      const checkOutput = (): void => {
        const match = output.match(pattern)
        if (match) resolve(match)
      }
      child.stdout.on('data', checkOutput)
      child.stderr.on('data', checkOutput)
      void ended.then((code) => reject(new Error(`The process ended with ${String(code)}:\n${output}`)))
      checkOutput()
    })
  return { child, output: () => output, waitFor, ended }
}
