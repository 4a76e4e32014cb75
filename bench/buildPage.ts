import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'

/** A first line for a script, which notes the time at which the script starts. */
export const NOTE = 'globalThis.scriptMs??=performance.now();'

/** What a page is built with. */
export interface PageBuild {
  /** The build of this package that the page imports, if it imports one. */
  dist: string | undefined
  minify: boolean
}

/** Builds a page for production from its entry, into the folder `site` beside the entry. */
export async function buildPage(entry: string, { dist, minify }: PageBuild): Promise<void> {
  // Builds of earlier versions have their modules in `dist` itself.
  const index = dist && [join(dist, 'lib/index.js'), join(dist, 'index.js')].find((path) => existsSync(path))
  if (dist && !index)
    throw new Error(`[booking-form] There is no build in ${dist}. Run npm run build there first.`)
  await build({
    root: resolve('bench'),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react(), noteStart()],
    resolve: {
      dedupe: ['react', 'react-dom'],
      alias:
        dist && index
          ? [
              { find: 'booking-form/styles.css', replacement: join(dist, 'styles.css') },
              { find: 'booking-form', replacement: index },
            ]
          : [],
    },
    build: {
      outDir: join(dirname(entry), 'site'),
      emptyOutDir: true,
      minify: minify ? 'oxc' : false,
      reportCompressedSize: false,
      target: 'es2022',
      rolldownOptions: {
        input: { main: entry },
        output: { entryFileNames: '[name].js', assetFileNames: '[name].[ext]' },
      },
    },
  })
}

/** Makes the entry note the time at which its script starts. */
function noteStart(): Plugin {
  return {
    name: 'bench:note-start',
    generateBundle(_, files) {
      const main = files['main.js']
      if (main?.type === 'chunk') main.code = `${NOTE}${main.code}`
    },
  }
}
