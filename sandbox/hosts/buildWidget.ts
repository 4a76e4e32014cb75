import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds the element from its sources, for pages that load it as any site does. It takes some seconds, once: what was
 * changed since is seen after a restart.
 *
 * @returns a function that gives the folder of the built element, and builds it at the first call
 */
export function buildWidgetOnce(): () => Promise<string> {
  let folder: Promise<string> | undefined
  return () => (folder ??= buildWidget())
}

/** In a process of its own, as `npm run build` does it: a server of Vite has set this one up for development. */
async function buildWidget(): Promise<string> {
  const folder = join(ROOT, 'node_modules/.widget-site')
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const environment = { ...process.env, NODE_ENV: 'production' }
  const line = [
    vite,
    'build',
    '-c',
    'vite.widget.config.ts',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ]
  await promisify(execFile)(process.execPath, line, { cwd: ROOT, env: environment })
  return folder
}
