import { createSandbox } from '../../sandbox/createSandbox.js'

/** What `createSandbox` takes. */
export type SandboxOptions = NonNullable<Parameters<typeof createSandbox>[0]>

/** A sandbox that listens on a free port of the loopback. */
export interface StartedSandbox {
  /** Ends in `/v2`, as the `apiUrl` prop does. */
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
