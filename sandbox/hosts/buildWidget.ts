import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds the element from its sources, for pages that load it as any site does. It is built once,
 * which takes some seconds; changes to the sources show after a restart.
 *
 * @returns a function that returns the folder of the built element, and builds it on the first call
 */
export function buildWidgetOnce(): () => Promise<string> {
  let folder: Promise<string> | undefined
  return () => (folder ??= buildWidget())
}

/**
 * Builds in a separate process, as `npm run build` does, because Vite's server has set up this one
 * for development.
 */
async function buildWidget(): Promise<string> {
  const folder = join(ROOT, 'node_modules/.widget-site')
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const environment = { ...process.env, NODE_ENV: 'production' }
  const args = [
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
  const run = (given: string[]) =>
    promisify(execFile)(process.execPath, given, { cwd: ROOT, env: environment })
  await run(args)
  await run(['--import', 'tsx', 'scripts/buildLanguages.ts', folder])
  return folder
}
