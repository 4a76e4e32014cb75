// The built element: everything it needs inside, Preact in React's place. `--mode classic` makes the one file for pages
// that allow no modules or no further files; `--mode react` the same on React, which is tested and not published.
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type InlineConfig } from 'vite'
import { allAtOnce } from './scripts/vite/allAtOnce.js'
import { asciiOnly } from './scripts/vite/asciiOnly.js'
import { oneFirstFile } from './scripts/vite/oneFirstFile.js'
import { ownGlobals } from './scripts/vite/ownGlobals.js'
import { reactOnPreact } from './scripts/vite/reactOnPreact.js'
import { sheetText } from './scripts/vite/sheetText.js'
import { slimPackages } from './scripts/vite/slimPackages.js'
import { usedExports } from './scripts/vite/usedExports.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig(async ({ mode }) => {
  const plain = toConfig(mode)
  if (mode === 'classic') return plain
  const { plugin, output, entryFileName } = await oneFirstFile(plain, 'booking-form.js')
  return toConfig(mode, { plugins: [plugin], output, entryFileName })
})

interface More {
  plugins?: InlineConfig['plugins']
  output?: object
  entryFileName?: string
}

function toConfig(
  mode: string,
  { plugins = [], output, entryFileName = 'booking-form.js' }: More = {},
): InlineConfig {
  const isClassic = mode === 'classic'
  return {
    plugins: [
      ...(mode === 'react' ? [] : [reactOnPreact()]),
      ...(isClassic ? [usedExports(), allAtOnce()] : []),
      react(),
      ownGlobals(),
      slimPackages(),
      sheetText(),
      asciiOnly(),
      ...plugins,
    ],
    define: { 'process.env.NODE_ENV': '"production"', __BOOKING_FORM_VERSION__: JSON.stringify(version) },
    build: {
      outDir: mode === 'react' ? 'build/widget-react' : 'dist/widget',
      // The modules of `booking-form/element` lie in the same folder.
      emptyOutDir: mode === 'react',
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
      // Lib mode leaves the white space in unless it is said here too.
      rolldownOptions: { output: { minify: true, ...(isClassic && { codeSplitting: false }), ...output } },
    },
  }
}
