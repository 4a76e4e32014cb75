import { describe, expect, it } from 'vitest'
import { chromiumLaunch, headlessShellBeside, type ChromiumPlaces } from '../support/chromium.js'

const own = '/cache/ms-playwright/chromium-1200/chrome-linux/chrome'

const machine = (files: string[], rest: Partial<ChromiumPlaces> = {}): ChromiumPlaces => ({
  given: undefined,
  own,
  system: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
  exists: (path) => files.includes(path),
  unpack: async () => undefined,
  isRoot: false,
  ...rest,
})

const packed = { unpack: async () => '/cache/packed/chromium' }

describe('the browser that tests drive', () => {
  it('is the one that CHROMIUM_PATH names, before any other', async () => {
    const launch = await chromiumLaunch(
      machine(['/my/chrome', own, '/usr/bin/chromium'], { given: '/my/chrome', ...packed }),
    )
    expect(launch.executablePath).toBe('/my/chrome')
  })

  it('is never another one when CHROMIUM_PATH names a file that is not there', async () => {
    const launch = chromiumLaunch(machine([own, '/usr/bin/chromium'], { given: '/my/chrome', ...packed }))
    await expect(launch).rejects.toThrow(
      '[booking-form] CHROMIUM_PATH is /my/chrome, and there is no such file',
    )
  })

  it("is Playwright's own download before the system's, full or headless shell", async () => {
    const full = await chromiumLaunch(machine([own, '/usr/bin/chromium'], packed))
    const shell = await chromiumLaunch(machine([headlessShellBeside(own), '/usr/bin/chromium'], packed))
    expect([full.executablePath, shell.executablePath]).toEqual([undefined, undefined])
    expect(headlessShellBeside(own)).toBe('/cache/ms-playwright/chromium_headless_shell-1200')
  })

  it("is the system's before the packed one", async () => {
    expect((await chromiumLaunch(machine(['/usr/bin/google-chrome'], packed))).executablePath).toBe(
      '/usr/bin/google-chrome',
    )
  })

  it('is the one packed in npm when the machine has none', async () => {
    expect((await chromiumLaunch(machine([], packed))).executablePath).toBe('/cache/packed/chromium')
  })

  it('is missed aloud, with what to do, when there is none at all', async () => {
    await expect(chromiumLaunch(machine([]))).rejects.toThrow(
      /No Chromium was found.*never skipped.*playwright install chromium/,
    )
  })

  it('runs without its sandbox for root only', async () => {
    const files = ['/usr/bin/chromium']
    expect((await chromiumLaunch(machine(files, { isRoot: true }))).args).toContain('--no-sandbox')
    expect((await chromiumLaunch(machine(files))).args).not.toContain('--no-sandbox')
  })
})
