// Only `npm run test:engines` uses this: it runs each part once in each engine, which `ENGINE` names.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { isEngineName } from './test/engines/driver/engineNames.js'
import { engineProvider } from './test/engines/provider/engineProvider.js'
import { optimizeDeps } from './test/support/optimizeDeps.js'
import * as commands from './test/support/sandboxCommands.js'

process.env.TZ ??= 'Europe/Berlin'
const engine = process.env.ENGINE ?? 'chromium'
if (!isEngineName(engine)) throw new Error(`[booking-form] ENGINE is ${engine}, which is no engine.`)

export default defineConfig({
  plugins: [react()],
  // Engines run beside other tests, and each other's cache would reload pages under them.
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
          // Written about Chromium itself; test/engines/findings asks the same of each engine. The element is not drawn
          // by the page's own React.
          exclude: ['test/faults/faultServer.browser.test.tsx', 'test/browser/element.browser.test.tsx'],
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
