import { chromium, type Browser } from 'playwright'
import { chromiumLaunch } from '../../test/support/chromium.js'

/** A browser that is started again if it crashes, as it may with a form of a thousand fields. */
export interface OpenBrowser {
  version: string
  current: () => Promise<Browser>
  close: () => Promise<void>
}

/** Starts the Chromium that the tests use. */
export async function openBrowser(): Promise<OpenBrowser> {
  const options = await chromiumLaunch()
  let browser = await chromium.launch(options)
  return {
    version: browser.version(),
    current: async () => {
      if (!browser.isConnected()) browser = await chromium.launch(options)
      return browser
    },
    close: () => browser.close(),
  }
}
