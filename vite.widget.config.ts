// Builds the element with everything it needs, on Preact in place of React. `--mode classic` builds the
// single file for pages that allow no modules or no further files. `--mode react` builds the element on
// React, for tests only.
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type InlineConfig } from 'vite'
import { allAtOnce } from './scripts/vite/allAtOnce.js'
import { asciiOnly } from './scripts/vite/asciiOnly.js'
import { languageFiles } from './scripts/vite/languageFiles.js'
import { oneFirstFile } from './scripts/vite/oneFirstFile.js'
import { ownGlobals } from './scripts/vite/ownGlobals.js'
import { reactOnPreact } from './scripts/vite/reactOnPreact.js'
import { sheetText } from './scripts/vite/sheetText.js'
import { slimPackages } from './scripts/vite/slimPackages.js'
import { usedExports } from './scripts/vite/usedExports.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** What is loaded together: what every form needs besides the first load, picking a time, an existing booking. */
const LAZY_FILES = {
  form: /\/(?:lazyParts|lazySteps|lazyControls)\.ts$/,
  picker: /\/pickerParts\.ts$/,
  manage: /\/manageParts\.ts$/,
}

export default defineConfig(async ({ mode }) => {
  const config = toConfig(mode)
  if (mode === 'classic') return config
  const { plugin, output, entryFileName } = await oneFirstFile(config, 'booking-form.js', LAZY_FILES)
  return toConfig(mode, { plugins: [plugin], output, entryFileName })
})

/** What {@link oneFirstFile} adds to the configuration. */
interface Additions {
  plugins?: InlineConfig['plugins']
  output?: object
  entryFileName?: string
}

function toConfig(
  mode: string,
  { plugins = [], output, entryFileName = 'booking-form.js' }: Additions = {},
): InlineConfig {
  const isClassic = mode === 'classic'
  return {
    plugins: [
      ...(mode === 'react' ? [] : [reactOnPreact()]),
      ...(isClassic ? [usedExports(), allAtOnce()] : []),
      react(),
      ownGlobals(),
      slimPackages(),
      languageFiles(),
      sheetText(),
      asciiOnly(),
      ...plugins,
    ],
    define: {
      'process.env.NODE_ENV': '"production"',
      // A classic script has none. It finds its own address by `document.currentScript`.
      ...(isClassic && { 'import.meta.url': 'undefined' }),
      __BOOKING_FORM_VERSION__: JSON.stringify(version),
      ...(mode !== 'react' && { __BOOKING_FORM_ON_PREACT__: 'true' }),
    },
    build: {
      outDir: mode === 'react' ? 'build/widget-react' : 'dist/widget',
      // Sites upload the whole folder. The classic file is built into it last.
      emptyOutDir: !isClassic,
      target: 'es2022',
      minify: true,
      copyPublicDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      lib: {
        entry: isClassic ? 'src/widget/classic.ts' : 'src/widget/index.ts',
        formats: [isClassic ? 'iife' : 'es'],
        name: 'BookingForm',
        fileName: () => (isClassic ? 'booking-form.classic.js' : entryFileName),
      },
      // Without `minify` here, lib mode keeps white space.
      rolldownOptions: {
        output: {
          minify: true,
          // Nobody bundles these files again, so the marks for bundlers are only bytes.
          comments: { annotation: false, legal: true, jsdoc: false },
          ...(isClassic && { codeSplitting: false }),
          ...output,
        },
      },
    },
  }
}
