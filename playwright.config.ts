import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './test/support/chromium.js'

// Each test starts the sandbox and the site it needs (test/e2e/fixtures.ts): nothing is shared, no port is fixed.
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  use: {
    browserName: 'chromium',
    launchOptions: await chromiumLaunch(),
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
  },
})
