// Builds each language as one file without imports, so that it takes one request: for the library, where the
// bundler of a host would otherwise add a file with what the languages share, and beside the script of the
// element. The files are in UTF-8, as modules are read whatever the encoding of their page is.
import { cpSync, existsSync } from 'node:fs'
import { build } from 'vite'
import { languages } from '../src/locales/languages.js'

/** English is part of the library. `iw` is Hebrew, and only hosts import it by name. */
const codes = [...Object.keys(languages), 'iw']

async function buildLanguage(code: string, outDir: string, fileName: string, minify: boolean): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: { entry: `src/locales/${code}/index.ts`, formats: ['es'], fileName: () => fileName },
      // Without `minify` here, lib mode keeps white space.
      rolldownOptions: { output: { minify } },
    },
  })
}

/** The folder of an element that is built alone. */
const [, , widgetFolder] = process.argv
for (const code of codes) {
  if (!widgetFolder) await buildLanguage(code, `dist/lib/locales/${code}`, 'index.js', false)
  if (code !== 'iw')
    await buildLanguage(code, `${widgetFolder ?? 'dist/widget'}/languages`, `${code}.js`, true)
}
// The element on React, which only tests load, finds them beside its script too.
if (!widgetFolder && existsSync('build/widget-react'))
  cpSync('dist/widget/languages', 'build/widget-react/languages', { recursive: true })
