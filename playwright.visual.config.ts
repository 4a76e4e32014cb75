import { defineConfig } from '@playwright/test'
import { pinnedChromiumLaunch } from './test/support/chromium.js'

const launch = await pinnedChromiumLaunch()

// Compares stories with the pictures in test/visual/baselines. `npm run test:visual` builds the stories first.
export default defineConfig({
  testDir: 'test/visual',
  testMatch: '*.visual.ts',
  outputDir: 'test-results/visual',
  snapshotPathTemplate: 'test/visual/baselines/{arg}{ext}',
  // The HTML report shows the expected, the actual and the different pixels of each picture.
  reporter: [['line'], ['html', { outputFolder: 'playwright-report', open: 'never' }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', threshold: 0.1 },
  },
  use: {
    browserName: 'chromium',
    // Texts are drawn alike on every machine: no hinting, no subpixels, and the fonts of openStory.ts.
    launchOptions: {
      ...launch,
      args: [
        ...launch.args,
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    },
    baseURL: 'http://localhost',
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'Europe/Riga',
    reducedMotion: 'reduce',
  },
})
