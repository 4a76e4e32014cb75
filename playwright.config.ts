import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './test/support/chromium.js'

// Each test starts its own sandbox and site on free ports (test/e2e/fixtures.ts).
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  // Lazy-loaded parts take time on a busy machine.
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: await chromiumLaunch(),
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
  },
})
