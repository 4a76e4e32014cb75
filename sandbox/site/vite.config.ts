import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bookRoute } from './bookRoute.js'
import { bookingsRoute } from './bookingsRoute.js'
import { hostsRoute } from './hostsRoute.js'
import { plainRoute } from './plainRoute.js'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/**
 * Serves the demo site from its sources and those of the library: package names that a host would
 * import resolve to `src`.
 */
export default defineConfig({
  plugins: [react(), bookRoute(), bookingsRoute(), hostsRoute(), plainRoute()],
  cacheDir: fromRoot('node_modules/.vite-site'),
  resolve: {
    alias: [
      { find: /^booking-form$/, replacement: fromRoot('src/index.ts') },
      { find: /^booking-form\/locales$/, replacement: fromRoot('src/entries/locales.ts') },
      { find: /^booking-form\/contract$/, replacement: fromRoot('src/entries/contract.ts') },
      { find: /^booking-form\/styles\.css$/, replacement: fromRoot('src/styles.css') },
    ],
  },
  server: { fs: { allow: [fromRoot('')] } },
  // Listed in advance, because Vite reloads the page when it discovers a dependency later, and what
  // was typed is lost.
  optimizeDeps: {
    include: [
      'react',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'react-hook-form',
      '@tanstack/react-query',
      'zod/mini',
      'zod/v4/core',
      'libphonenumber-js/min',
    ],
  },
})
