// The library build: a file for each module, without dependencies, and the style sheets.
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { sheetText } from './scripts/vite/sheetText.js'

const entries = [
  'index',
  'entries/contract',
  'entries/client',
  'entries/testing',
  'entries/element',
  'entries/jsx',
  'entries/locales',
  'locales/en/index',
  'locales/iw/index',
]

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig({
  define: { __BOOKING_FORM_VERSION__: JSON.stringify(version) },
  plugins: [
    react(),
    sheetText(),
    {
      name: 'booking-form:styles',
      apply: 'build',
      // Vite empties only the folder of the library.
      buildStart: () => rmSync('dist', { recursive: true, force: true }),
      writeBundle: () => {
        copyFileSync('src/styles.css', 'dist/styles.css')
        // Rules in a layer lose to rules without one. Sites with unlayered resets need unlayered styles.
        writeFileSync('dist/styles.unlayered.css', toUnlayered(readFileSync('src/styles.css', 'utf8')))
      },
    },
  ],
  build: {
    target: 'es2022',
    minify: false,
    outDir: 'dist/lib',
    copyPublicDir: false,
    reportCompressedSize: false,
    lib: { entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])), formats: ['es'] },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
      // A file for each module keeps its 'use client', which bundled files lose without a warning.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
})

/** Removes the layer around the rules of the style sheet, and the statement about its place. */
function toUnlayered(css: string): string {
  const [, inner, after] = /^@layer booking-form \{\n([^]*?)\n\}\n([^]*)$/m.exec(css) ?? []
  if (inner === undefined)
    throw new Error(
      '[booking-form] src/styles.css has no @layer, so dist/styles.unlayered.css cannot be made from it.',
    )
  return `${inner}\n${after}`
}
