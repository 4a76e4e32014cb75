// The library build: one file a module, every package left to the host, the style sheet beside it.
import { copyFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const entries = ['index', 'entries/contract', 'entries/client', 'entries/testing']

export default defineConfig({
  plugins: [
    react(),
    {
      name: 'booking-form:styles',
      apply: 'build',
      writeBundle: () => copyFileSync('src/styles.css', 'dist/styles.css'),
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
