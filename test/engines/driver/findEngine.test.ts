import { describe, expect, it } from 'vitest'
import { findEngine } from './findEngine.js'

const machine = (files: readonly string[], env: Record<string, string> = {}) => ({
  env,
  exists: (path: string) => files.includes(path),
})
const MINI = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

describe('findEngine', () => {
  it('finds an engine with all its programs', () => {
    expect(findEngine('firefox', machine(['/usr/bin/firefox']))).toEqual({
      found: { browser: '/usr/bin/firefox' },
    })
    const webkit = [MINI, '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']
    expect(findEngine('webkit', machine(webkit))).toEqual({
      found: { browser: MINI, driver: '/usr/bin/WebKitWebDriver', display: '/usr/bin/Xvfb' },
    })
  })

  it.each(['/usr/bin/chromium', '/usr/bin/chromedriver'])(
    'says what is missing if only %s is installed',
    (path) => {
      const { found, missing } = findEngine('chromium', machine([path]))
      expect(found).toBeUndefined()
      expect(missing).toMatch(
        path.endsWith('driver')
          ? /^no \/usr\/bin\/chromium; .*apt-get install chromium$/
          : /^no \/usr\/bin\/chromedriver; .*apt-get install chromium-driver$/,
      )
    },
  )

  it('uses the path in the variable of the engine, or says that it does not exist', () => {
    const files = ['/opt/firefox', '/usr/bin/firefox']
    expect(findEngine('firefox', machine(files, { FIREFOX_PATH: '/opt/firefox' })).found).toEqual({
      browser: '/opt/firefox',
    })
    expect(findEngine('firefox', machine(files, { FIREFOX_PATH: '/opt/none' })).missing).toBe(
      'FIREFOX_PATH is /opt/none, and there is no such file',
    )
  })
})
