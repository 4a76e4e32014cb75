import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const MAIN = `import { createRoot } from 'react-dom/client'
import Book from './Book'
createRoot(document.getElementById('root')!).render(<Book />)
`

/** Returns a page with the given content. */
export const toPage = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${body}</body></html>`

/** Unpacks the package, as npm would publish it, into the `node_modules` of a folder. */
export function installPacked(folder: string): string {
  const modules = join(folder, 'node_modules')
  mkdirSync(modules, { recursive: true })
  const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', modules], { encoding: 'utf8' })
  execFileSync('tar', ['-xzf', join(modules, name.trim()), '-C', modules])
  const installed = join(modules, 'booking-form')
  execFileSync('mv', [join(modules, 'package'), installed])
  return installed
}

/**
 * Builds a Vite app whose only component is the pasted code. Other libraries come from the `node_modules` of
 * the repository, so no network is needed.
 *
 * @param code - a module whose default export is a component
 * @returns the folder of the built site
 * @throws Error if the app does not use the package that is installed in `folder`
 */
export async function buildPastedApp(folder: string, code: string): Promise<string> {
  writeFileSync(join(folder, 'Book.tsx'), code)
  writeFileSync(join(folder, 'main.tsx'), MAIN)
  const script = '<div id="root"></div><script type="module" src="/main.tsx"></script>'
  writeFileSync(join(folder, 'index.html'), toPage(script))
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: 'site', emptyOutDir: true, reportCompressedSize: false },
  })
  const [bundle] = Array.isArray(output) ? output : [output]
  const files = bundle && 'output' in bundle ? bundle.output : []
  const modules = files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  if (!modules.some((id) => id.startsWith(resolve(folder, 'node_modules/booking-form'))))
    throw new Error('[booking-form] The pasted app does not use the packed package, so it tests other files.')
  return join(folder, 'site')
}
