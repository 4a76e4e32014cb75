import { fileURLToPath } from 'node:url'
import { defineBrowserProvider } from '@vitest/browser'
import type { BrowserCommand } from 'vitest/node'
import { isEngineName } from '../driver/engineNames.js'
import { openEngine, type EngineBrowser } from '../driver/openEngine.js'
import { COMMANDS } from './commands.js'

/** Vitest provider that runs the browser tests in an installed engine, with real input. */
export const engineProvider = defineBrowserProvider({
  name: 'engines',
  supportedBrowser: ['chromium', 'firefox', 'webkit'],
  options: {},
  providerFactory: (project) => {
    let browser: EngineBrowser | undefined
    for (const [name, command] of Object.entries(COMMANDS)) {
      project.browser?.registerCommand(
        `__vitest_${name}` as never,
        command as unknown as BrowserCommand<never>,
      )
    }
    return {
      name: 'engines',
      supportsParallelism: false,
      initScripts: [fileURLToPath(new URL('./locators.ts', import.meta.url))],
      getCommandsContext: () => ({ browser }),
      openPage: async (_session, url) => {
        const { name } = project.config.browser
        if (!isEngineName(name)) throw new Error(`[booking-form] There is no engine ${name}.`)
        if (!browser) {
          browser = await openEngine(name)
          await browser.resize(1300, 1100)
        }
        await browser.goto(url)
      },
      close: async () => {
        await browser?.close()
        browser = undefined
      },
    }
  },
})
