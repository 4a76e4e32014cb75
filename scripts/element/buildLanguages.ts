// Builds the languages of the element: a file for each, beside the script. They are in UTF-8, because modules
// are read as UTF-8 whatever the encoding of the page is.
import { build } from 'vite'
import { languages } from '../../src/locales/languages.js'

for (const code of Object.keys(languages))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: 'dist/widget/languages',
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: { entry: `src/locales/${code}/index.ts`, formats: ['es'], fileName: () => `${code}.js` },
      // Without `minify` here, lib mode keeps white space.
      rolldownOptions: { output: { minify: true } },
    },
  })
