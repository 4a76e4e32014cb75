import { describe, expect, it } from 'vitest'
import { chromiumLaunch, headlessShellBeside, type ChromiumPlaces } from '../support/chromium.js'

const download = '/cache/ms-playwright/chromium-1200/chrome-linux/chrome'

const machine = (files: string[], places: Partial<ChromiumPlaces> = {}): ChromiumPlaces => ({
  given: undefined,
  own: download,
  system: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
  exists: (path) => files.includes(path),
  unpack: async () => undefined,
  isRoot: false,
  ...places,
})

const withPacked = { unpack: async () => '/cache/packed/chromium' }

describe('the browser of the tests', () => {
  it('is the one that CHROMIUM_PATH names, if it is set', async () => {
    const launch = await chromiumLaunch(
      machine(['/my/chrome', download, '/usr/bin/chromium'], { given: '/my/chrome', ...withPacked }),
    )
    expect(launch.executablePath).toBe('/my/chrome')
  })

  it('is no other one if CHROMIUM_PATH names a missing file', async () => {
    const launch = chromiumLaunch(
      machine([download, '/usr/bin/chromium'], { given: '/my/chrome', ...withPacked }),
    )
    await expect(launch).rejects.toThrow(
      '[booking-form] CHROMIUM_PATH is /my/chrome, and there is no such file',
    )
  })

  it("is Playwright's download, full or headless shell, before the browser of the system", async () => {
    const full = await chromiumLaunch(machine([download, '/usr/bin/chromium'], withPacked))
    const shell = await chromiumLaunch(
      machine([headlessShellBeside(download), '/usr/bin/chromium'], withPacked),
    )
    expect([full.executablePath, shell.executablePath]).toEqual([undefined, undefined])
    expect(headlessShellBeside(download)).toBe('/cache/ms-playwright/chromium_headless_shell-1200')
  })

  it('is the browser of the system before the one from npm', async () => {
    expect((await chromiumLaunch(machine(['/usr/bin/google-chrome'], withPacked))).executablePath).toBe(
      '/usr/bin/google-chrome',
    )
  })

  it('is the one from npm if the machine has none', async () => {
    expect((await chromiumLaunch(machine([], withPacked))).executablePath).toBe('/cache/packed/chromium')
  })

  it('is an error that says what to do if there is none', async () => {
    await expect(chromiumLaunch(machine([]))).rejects.toThrow(
      /No Chromium was found.*never skipped.*playwright install chromium/,
    )
  })

  it('runs without its sandbox only for root', async () => {
    const files = ['/usr/bin/chromium']
    expect((await chromiumLaunch(machine(files, { isRoot: true }))).args).toContain('--no-sandbox')
    expect((await chromiumLaunch(machine(files))).args).not.toContain('--no-sandbox')
  })
})
