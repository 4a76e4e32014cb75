import { chromiumLaunch } from './chromium.js'

/**
 * Global setup of the browser tests, which are never skipped.
 *
 * @throws Error that says what to do if there is no browser to run them in
 */
export default async function requireChromium(): Promise<void> {
  await chromiumLaunch()
}
