import { describe, expect, it } from 'vitest'
import { findEngine } from './findEngine.js'

const machine = (files: readonly string[], env: Record<string, string> = {}) => ({
  env,
  exists: (path: string) => files.includes(path),
})
const MINI = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

describe('an engine', () => {
  it('is found with all that it needs', () => {
    expect(findEngine('firefox', machine(['/usr/bin/firefox']))).toEqual({
      found: { browser: '/usr/bin/firefox' },
    })
    const webkit = [MINI, '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']
    expect(findEngine('webkit', machine(webkit))).toEqual({
      found: { browser: MINI, driver: '/usr/bin/WebKitWebDriver', display: '/usr/bin/Xvfb' },
    })
  })

  it.each(['/usr/bin/chromium', '/usr/bin/chromedriver'])(
    'of which %s alone is there is missing the other, and says so',
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

  it('that is named by its variable is taken from there, or said to be missing there', () => {
    const files = ['/opt/firefox', '/usr/bin/firefox']
    expect(findEngine('firefox', machine(files, { FIREFOX_PATH: '/opt/firefox' })).found).toEqual({
      browser: '/opt/firefox',
    })
    expect(findEngine('firefox', machine(files, { FIREFOX_PATH: '/opt/none' })).missing).toBe(
      'FIREFOX_PATH is /opt/none, and there is no such file',
    )
  })
})
