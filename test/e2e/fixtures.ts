// Every end-to-end test gets its own sandbox and the built site, each on a free local port.
import { test as base, expect } from '@playwright/test'
import { preview } from 'vite'
import { startSandbox, type StartedSandbox } from '../support/startSandbox.js'

/** The clock of the server, a day before the times that the tests book. */
export const now = () => new Date('2030-01-07T06:00:00Z')

interface Fixtures {
  /** A running sandbox with an empty database, whose clock stands still. */
  sandbox: StartedSandbox
  /** Opens the site with a form that has these props. `apiUrl` defaults to that of the sandbox. */
  openForm: (props: Record<string, unknown>) => Promise<void>
}

export const test = base.extend<Fixtures, { siteUrl: string }>({
  siteUrl: [
    async ({}, use) => {
      const server = await preview({
        root: 'test/e2e/app',
        configFile: false,
        logLevel: 'error',
        preview: { port: 0, host: '127.0.0.1' },
      })
      const address = server.httpServer.address()
      if (!address || typeof address === 'string')
        throw new Error('[booking-form] The site does not listen on a port.')
      await use(`http://127.0.0.1:${address.port}/`)
      await server.close()
    },
    { scope: 'worker' },
  ],
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox({ now })
    await use(sandbox)
    await sandbox.close()
  },
  openForm: async ({ page, siteUrl, sandbox }, use) => {
    await use(async (props) => {
      const query = new URLSearchParams({ props: JSON.stringify({ apiUrl: sandbox.apiUrl, ...props }) })
      await page.goto(`${siteUrl}?${query}`)
    })
  },
})

export { expect }
