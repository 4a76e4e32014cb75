import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('./site/', import.meta.url))
const CONFIG = fileURLToPath(new URL('./site/vite.config.ts', import.meta.url))

/** Options of {@link startSite}. */
export interface SiteOptions {
  readonly port: number
  /** Address of the booking API; ends in `/v2`. */
  readonly apiUrl: string
  /** Address of the fault server; each fault is a path under it. */
  readonly faultUrl: string
}

/** The running demo site. */
export interface RunningSite {
  /** `undefined` if there is no site to serve. */
  readonly url: string | undefined
  readonly close: () => Promise<void>
}

/**
 * Serves the demo site from its sources through Vite. The pages read the address of the API from
 * `import.meta.env.VITE_API_URL` and that of the fault server from
 * `import.meta.env.VITE_FAULT_URL`.
 *
 * @throws Error if the port is in use
 */
export async function startSite({ port, apiUrl, faultUrl }: SiteOptions): Promise<RunningSite> {
  if (!existsSync(CONFIG)) return { url: undefined, close: async () => {} }
  // Imported only if there is a site to serve, because Vite takes longer to load than everything
  // else.
  const { createServer } = await import('vite')
  const server = await createServer({
    root: ROOT,
    configFile: CONFIG,
    // Bundled, the config would warn about each 'use client' of the sources that its plugins import.
    configLoader: 'native',
    logLevel: 'warn',
    clearScreen: false,
    define: {
      'import.meta.env.VITE_API_URL': JSON.stringify(apiUrl),
      'import.meta.env.VITE_FAULT_URL': JSON.stringify(faultUrl),
    },
    server: { host: '127.0.0.1', port, strictPort: true },
  })
  await server.listen().catch(async (error: unknown) => {
    await server.close()
    throw error
  })
  const url = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`
  return { url: url.replace(/\/$/, ''), close: () => server.close() }
}
