import { createSandbox } from '../../sandbox/createSandbox.js'

/** Options of `createSandbox`. */
export type SandboxOptions = NonNullable<Parameters<typeof createSandbox>[0]>

/** A sandbox that listens on a free local port. */
export interface StartedSandbox {
  /** The URL for the `apiUrl` prop; ends in `/v2`. */
  apiUrl: string
  sandbox: Awaited<ReturnType<typeof createSandbox>>
  close: () => Promise<void>
}

/** Starts a sandbox with a fresh database in memory. Close it when the test ends. */
export async function startSandbox(options: SandboxOptions = {}): Promise<StartedSandbox> {
  const sandbox = await createSandbox(options)
  const { url, close } = await sandbox.listen()
  return { apiUrl: url, sandbox, close }
}
