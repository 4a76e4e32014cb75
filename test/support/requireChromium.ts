import { chromiumLaunch } from './chromium.js'

/** Stops the browser tests with the reason when there is no browser to run them in: they are never skipped. */
export default async function requireChromium(): Promise<void> {
  await chromiumLaunch()
}
