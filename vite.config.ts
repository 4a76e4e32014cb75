// The library build: one file a module, every package left to the host, the style sheet beside it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { sheetText } from './scripts/vite/sheetText.js'

const entries = ['index', 'entries/contract', 'entries/client', 'entries/testing', 'entries/element']

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig({
  define: { __BOOKING_FORM_VERSION__: JSON.stringify(version) },
  plugins: [
    react(),
    sheetText(),
    {
      name: 'booking-form:styles',
      apply: 'build',
      writeBundle: () => {
        copyFileSync('src/styles.css', 'dist/styles.css')
        // Rules in a layer lose to all that are in none: sites whose resets are in none need ours in none too.
        writeFileSync('dist/styles.unlayered.css', toUnlayered(readFileSync('src/styles.css', 'utf8')))
      },
    },
  ],
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    reportCompressedSize: false,
    lib: { entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])), formats: ['es'] },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
      // One file a module keeps each file's own 'use client'; a bundled file loses it without a word.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
})

function toUnlayered(css: string): string {
  const inner = /^@layer booking-form \{\n([^]*)\n\}\s*$/.exec(css)?.[1]
  if (inner === undefined)
    throw new Error(
      'src/styles.css is no longer one layer, so dist/styles.unlayered.css cannot be made from it.',
    )
  return `${inner}\n`
}
