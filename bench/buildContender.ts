import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import type { Contender } from './contenders.js'
import type { Site } from './serveSites.js'

/** Builds the page of a contender for production. Returns what a server needs to serve it. */
export async function buildContender(contender: Contender, { minify }: { minify: boolean }): Promise<Site> {
  const { name, source, fieldBox, submit = '[type=submit]', dist, script, needsPackages } = contender
  // Builds of earlier versions have their modules in `dist` itself.
  const index = dist && [join(dist, 'lib/index.js'), join(dist, 'index.js')].find((path) => existsSync(path))
  if (dist && !index)
    throw new Error(`[booking-form] There is no build in ${dist}. Run npm run build there first.`)
  if (needsPackages && !existsSync('bench/node_modules'))
    throw new Error(
      `[booking-form] ${name} needs the packages of the bench. Run npm ci --prefix bench first.`,
    )
  const folder = resolve('build/bench', name.replaceAll(/[^\w@-]+/g, '-'))
  mkdirSync(folder, { recursive: true })
  const entry = join(folder, 'entry.ts')
  writeFileSync(
    entry,
    [
      `import ${JSON.stringify(resolve('bench/page/countRenders.ts'))}`,
      `import { mount } from ${JSON.stringify(resolve(source))}`,
      `import { runContender } from ${JSON.stringify(resolve('bench/page/runContender.ts'))}`,
      `runContender(mount, ${JSON.stringify(fieldBox)}, ${JSON.stringify(submit)})`,
    ].join('\n'),
  )
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
  if (dist && script) copyScript(dist, script, join(folder, 'site'))
  return { folder: join(folder, 'site'), script }
}

/** Copies the folder of a script that the page loads itself, and makes this script note its start. */
function copyScript(dist: string, script: string, site: string): void {
  cpSync(join(dist, dirname(script)), join(site, dirname(script)), { recursive: true })
  const file = join(site, script)
  const text = readFileSync(file, 'utf8')
  // A first line with a hint for the browser stays the first line.
  const [hint = ''] = /^\/\/#.*\n/.exec(text) ?? []
  writeFileSync(file, `${hint}${NOTE}${text.slice(hint.length)}`)
}

const NOTE = 'globalThis.scriptMs??=performance.now();'

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
