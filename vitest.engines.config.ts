// Used by `npm run test:engines`, which runs each project in the engine that `ENGINE` names.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { isEngineName } from './test/engines/driver/engineNames.js'
import { engineProvider } from './test/engines/provider/engineProvider.js'
import { optimizeDeps } from './test/support/optimizeDeps.js'
import * as commands from './test/support/sandboxCommands.js'

process.env.TZ ??= 'Europe/Berlin'
const engine = process.env.ENGINE ?? 'chromium'
if (!isEngineName(engine)) throw new Error(`[booking-form] ENGINE is ${engine}, which is not an engine.`)

export default defineConfig({
  plugins: [react()],
  // A cache of its own: other tests that run at the same time would make Vite reload the pages.
  cacheDir: 'node_modules/.vite-engines',
  test: {
    projects: [
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['test/engines/*.engine.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: { ...optimizeDeps, exclude: ['@vitest/browser/locators'] },
        test: {
          name: 'form',
          include: ['test/**/*.browser.test.tsx'],
          // The first one tests Chromium itself, as test/engines/findings does for each engine. The others
          // test the element, which does not use the React of the page.
          exclude: ['test/faults/faultServer.browser.test.tsx', 'test/browser/element{,/*}.browser.test.tsx'],
          setupFiles: ['test/support/setup.browser.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            ui: false,
            screenshotFailures: false,
            provider: engineProvider,
            instances: [{ browser: engine }],
            commands: { ...commands },
          },
        },
      },
    ],
  },
})
