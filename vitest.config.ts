import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './test/support/chromium.js'
import { shiftClock, toClockShift } from './test/support/clock.js'
import { optimizeDeps } from './test/support/optimizeDeps.js'
import {
  closeSandboxes,
  createFaultServer,
  createHandler,
  createSandbox,
  faultRequests,
  readServerClock,
  verificationCode,
} from './test/support/sandboxCommands.js'

// Not UTC, so that code which assumes UTC fails. `npm test` also runs the tests of times in four others.
process.env.TZ ??= 'Europe/Berlin'

// `BF_TODAY=2028-02-29` runs the tests on that day. The servers of the browser tests run in this process.
const clockShiftMs = toClockShift(process.env.BF_TODAY)
shiftClock(clockShiftMs)

// Without a browser, the node and DOM tests still run. requireChromium stops the other tests with the reason.
const launchOptions = await chromiumLaunch().catch(() => ({ args: [] }))

// A new object for each project, because Vitest writes the name of the project into it.
const browser = (context: { reducedMotion?: 'reduce' } = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions,
    contextOptions: { locale: 'en-US', timezoneId: process.env.TZ, ...context },
  }),
  instances: [{ browser: 'chromium' as const }],
})

const ELEMENT = ['test/browser/element.browser.test.tsx', 'test/browser/element/*.browser.test.tsx']
/** The tests that use the form only through `mountBookingForm`, which can mount the element instead. */
const ON_ELEMENT = [
  ...[
    'booker',
    'booking',
    'keyboards',
    'layouts',
    'manage',
    'slots',
    'states',
    'themes',
    'typos',
    'verification',
    'verify',
  ].map((name) => `test/browser/${name}.browser.test.tsx`),
  'test/clock/*.browser.test.tsx',
]

// `BF_ZOD=newest` runs the same tests with the newest zod that the peer range allows.
const zodNewest = process.env.BF_ZOD === 'newest'
const alias = zodNewest ? [{ find: /^zod(?=\/|$)/, replacement: 'zod-newest' }] : []

/** DOM tests that replace a module or all timers, or listen to the window. They share no modules. */
const ISOLATED = [
  'test/after/frames.dom.test.tsx',
  'test/after/reschedule.dom.test.tsx',
  'test/after/success.dom.test.tsx',
  'test/components/VerifyStep.dom.test.tsx',
  'test/components/zonesNotLoaded.dom.test.tsx',
  'test/faults/lifecycle.dom.test.tsx',
  'test/fields/EmailControl.dom.test.tsx',
]

const domTests = {
  environment: 'jsdom',
  setupFiles: ['test/support/setup.dom.ts'],
}

const browserTests = (name: string) => ({
  name,
  // In the root options, it would not apply to browsers. Pages wait more than they compute.
  maxWorkers: 2,
  isolate: false,
  globalSetup: ['test/support/requireChromium.ts'],
  setupFiles: ['test/support/setup.browser.ts'],
  // Lazy-loaded parts take time on a busy machine with an empty cache.
  expect: { poll: { timeout: 5000 } },
  browser: {
    ...browser(),
    commands: {
      createSandbox,
      createFaultServer,
      createHandler,
      faultRequests,
      verificationCode,
      readServerClock,
      closeSandboxes,
    },
  },
})

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  test: {
    provide: { clockShiftMs, allLanguages: !!process.env.BF_ALL_LANGUAGES },
    setupFiles: ['test/support/setup.clock.ts'],
    // Without isolation (`isolate: false`), a worker loads modules once for all its files. That halves the time.
    projects: [
      {
        extends: true,
        // No test measures speed, and a busy machine is slow with databases and property tests.
        test: {
          name: 'node',
          isolate: false,
          environment: 'node',
          include: ['test/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...domTests,
          name: 'dom',
          isolate: false,
          include: ['test/**/*.dom.test.tsx'],
          exclude: ISOLATED,
        },
      },
      { extends: true, test: { ...domTests, name: 'dom-isolated', include: ISOLATED } },
      {
        extends: true,
        optimizeDeps,
        test: { ...browserTests('browser'), include: ['test/**/*.browser.test.tsx'], exclude: ELEMENT },
      },
      // The built element, on Preact and on React, runs the tests of the form too. Needs a build.
      ...(['preact', 'react'] as const).map((host) => ({
        extends: true as const,
        optimizeDeps,
        define: { __BF_HOST__: JSON.stringify(host) },
        test: {
          ...browserTests(`element-${host}`),
          include: [...ON_ELEMENT, ...ELEMENT],
        },
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
          isolate: false,
          globalSetup: ['test/support/requireChromium.ts'],
          // Without animations, so that axe does not check colours that are still fading in.
          browser: browser({ reducedMotion: 'reduce' }),
        },
      },
    ],
  },
})
