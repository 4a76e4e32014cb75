import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './test/support/chromium.js'
import { optimizeDeps } from './test/support/optimizeDeps.js'
import {
  closeSandboxes,
  createFaultServer,
  createSandbox,
  faultRequests,
  verificationCode,
} from './test/support/sandboxCommands.js'

// A zone with daylight saving, far from UTC: what a test leaves to the machine shows. `npm test` adds four more.
process.env.TZ ??= 'Europe/Berlin'

// A machine without a browser still runs the node and DOM tests; requireChromium stops the others with the reason.
const launchOptions = await chromiumLaunch().catch(() => ({ args: [] }))

// Made anew for each project: Vitest writes the project's name into it.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions, contextOptions: { locale: 'en-US', timezoneId: process.env.TZ } }),
  instances: [{ browser: 'chromium' as const }],
})

const ELEMENT = 'test/browser/element.browser.test.tsx'
/** Those that hold a form by `mountBookingForm` alone. */
const ON_ELEMENT = ['booker', 'booking', 'states', 'verification', 'verify'].map(
  (name) => `test/browser/${name}.browser.test.tsx`,
)

const browserTests = (name: string) => ({
  name,
  // Said to Vitest itself it does not reach browsers. A page waits more than it works.
  maxWorkers: 2,
  globalSetup: ['test/support/requireChromium.ts'],
  setupFiles: ['test/support/setup.browser.ts'],
  browser: {
    ...browser(),
    commands: { createSandbox, createFaultServer, faultRequests, verificationCode, closeSandboxes },
  },
})

// `BF_ZOD=newest` runs the same tests on the newest zod that the peer range admits.
const zodNewest = process.env.BF_ZOD === 'newest'
const alias = zodNewest ? [{ find: /^zod(?=\/|$)/, replacement: 'zod-newest' }] : []
// Only a dependency that Vite handles sees the alias.
const server = { deps: { inline: ['@hookform/resolvers'] } }

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        // No test is about speed: a busy machine takes its time over databases and properties. What is loaded is loaded
        // once for all files of a worker, which none of these minds.
        test: {
          name: 'node',
          isolate: false,
          environment: 'node',
          include: ['test/**/*.test.ts'],
          testTimeout: 30_000,
          server,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['test/**/*.dom.test.tsx'],
          setupFiles: ['test/support/setup.dom.ts'],
          server,
        },
      },
      {
        extends: true,
        optimizeDeps,
        test: { ...browserTests('browser'), include: ['test/**/*.browser.test.tsx'], exclude: [ELEMENT] },
      },
      // What is tested of the form is tested of the built element too, on Preact and on React; `npm run build` first.
      ...(['preact', 'react'] as const).map((host) => ({
        extends: true as const,
        optimizeDeps,
        define: { __BF_HOST__: JSON.stringify(host) },
        test: { ...browserTests(`element-${host}`), include: [...ON_ELEMENT, ELEMENT] },
      })),
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/**/*.test-d.ts'],
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        optimizeDeps,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          maxWorkers: 2,
          globalSetup: ['test/support/requireChromium.ts'],
          browser: browser(),
        },
      },
    ],
  },
})
