import { existsSync, writeFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import type { Contender } from './contenders.js'

/** Builds the page of a contender for production. Returns the folder of its files. */
export async function buildContender(contender: Contender, { minify }: { minify: boolean }): Promise<string> {
  const { name, source, fieldBox, dist } = contender
  if (dist && !existsSync(join(dist, 'index.js')))
    throw new Error(`[booking-form] There is no ${join(dist, 'index.js')}. Run npm run build there first.`)
  const folder = resolve('build/bench', name.replaceAll(/[^\w@-]+/g, '-'))
  mkdirSync(folder, { recursive: true })
  const entry = join(folder, 'entry.ts')
  writeFileSync(
    entry,
    [
      `import ${JSON.stringify(resolve('bench/page/countRenders.ts'))}`,
      `import { mount } from ${JSON.stringify(resolve(source))}`,
      `import { runContender } from ${JSON.stringify(resolve('bench/page/runContender.ts'))}`,
      `runContender(mount, ${JSON.stringify(fieldBox)})`,
    ].join('\n'),
  )
  await build({
    root: resolve('bench'),
    configFile: false,
    logLevel: 'error',
    plugins: [react(), noteStart()],
    resolve: {
      dedupe: ['react', 'react-dom'],
      alias: dist
        ? [
            { find: 'booking-form/styles.css', replacement: join(dist, 'styles.css') },
            { find: 'booking-form', replacement: join(dist, 'index.js') },
          ]
        : [],
    },
    build: {
      outDir: join(folder, 'site'),
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
  return join(folder, 'site')
}

/** Makes the entry note the time at which its script starts. */
function noteStart(): Plugin {
  return {
    name: 'bench:note-start',
    generateBundle(_, files) {
      const main = files['main.js']
      if (main?.type === 'chunk') main.code = `globalThis.scriptMs=performance.now();${main.code}`
    },
  }
}
