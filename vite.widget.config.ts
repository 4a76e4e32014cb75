// The built element: everything it needs inside, Preact in React's place. `--mode classic` makes the one file for pages
// that allow no modules or no other files; `--mode react` the same on React, which is tested and not published.
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { sheetText } from './scripts/sheetText.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

const preact = [
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react$/, replacement: 'preact/compat' },
]

export default defineConfig(({ mode }) => {
  const isClassic = mode === 'classic'
  return {
    plugins: [react(), sheetText()],
    resolve: { alias: mode === 'react' ? [] : preact },
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
        fileName: () => (isClassic ? 'booking-form.classic.js' : 'booking-form.js'),
      },
      rolldownOptions: {
        // What the first file and a later one share stays in the first: one request.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // Lib mode leaves the white space in unless it is said here too.
          minify: true,
          chunkFileNames: 'parts/[name]-[hash].js',
          ...(isClassic && { codeSplitting: false }),
        },
      },
    },
  }
})
