// Finds the Chromium that Vitest's browser mode and Playwright use.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

/**
 * Options of Playwright's `launch`. Without `executablePath`, Playwright starts the browser it
 * downloaded.
 */
export interface ChromiumLaunch {
  executablePath?: string
  args: string[]
}

/** Where to look for a browser. Tests replace this to check the order without four browsers. */
export interface ChromiumPlaces {
  /** The value of `CHROMIUM_PATH`. */
  given: string | undefined
  /** The path of the browser that Playwright downloads. */
  own: string
  system: readonly string[]
  exists: (path: string) => boolean
  /**
   * Unpacks the browser of the npm package. Returns its path, or undefined if there is none for this
   * machine.
   */
  unpack: () => Promise<string | undefined>
  isRoot: boolean
}

/**
 * Finds a Chromium, in this order: the path in `CHROMIUM_PATH`, Playwright's download, the system, the
 * npm package `@sparticuz/chromium` (Linux x64).
 *
 * @throws Error that says where it looked and what to do if there is none
 */
export async function chromiumLaunch(places: ChromiumPlaces = realPlaces()): Promise<ChromiumLaunch> {
  // Chromium's sandbox does not work as root.
  const args = [...QUIET, ...(places.isRoot ? ['--no-sandbox'] : [])]
  if (places.given) {
    if (places.exists(places.given)) return { executablePath: places.given, args }
    throw new Error(
      `[booking-form] CHROMIUM_PATH is ${places.given}, and there is no such file, so no browser test can run. ` +
        'Correct the path, or unset the variable to let a browser be found.',
    )
  }
  if (places.exists(places.own) || places.exists(headlessShellBeside(places.own))) return { args }
  const system = places.system.find(places.exists)
  if (system) return { executablePath: system, args }
  const packed = await places.unpack()
  if (packed) return { executablePath: packed, args }
  throw new Error(
    '[booking-form] No Chromium was found, and the browser tests are never skipped. ' +
      `Looked at CHROMIUM_PATH, Playwright's download (${places.own}), ${places.system.join(', ')}, and the npm ` +
      'package @sparticuz/chromium (Linux x64). Run "npx playwright install chromium", or set CHROMIUM_PATH.',
  )
}

/**
 * Finds the Chromium of the npm package, which draws alike on every machine, and another one only where that
 * does not run. `CHROMIUM_PATH` comes before both.
 */
export async function pinnedChromiumLaunch(): Promise<ChromiumLaunch> {
  const places = realPlaces()
  return chromiumLaunch({ ...places, given: places.given ?? (await places.unpack()) })
}

/**
 * Returns the folder of the headless shell, which Playwright may have downloaded instead of the full
 * browser.
 */
export function headlessShellBeside(own: string): string {
  const revision = /chromium-(\d+)/.exec(own)?.[1] ?? 'none'
  return resolve(own, '../../..', `chromium_headless_shell-${revision}`)
}

function realPlaces(): ChromiumPlaces {
  return {
    given: process.env.CHROMIUM_PATH,
    own: chromium.executablePath(),
    system: SYSTEM,
    exists: existsSync,
    unpack: unpackFromNpm,
    isRoot: process.getuid?.() === 0,
  }
}

async function unpackFromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const version = packedVersion()
  if (version === undefined) return undefined
  // The package unpacks into TMPDIR and reuses files of any version there, so each version gets its own
  // folder.
  const folder = join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'booking-form-chromium',
    version,
  )
  mkdirSync(folder, { recursive: true })
  const fonts = process.env.FONTCONFIG_PATH
  // AWS_EXECUTION_ENV makes the package bring its own NSS libraries and a font, for machines that have
  // neither.
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  process.env.TMPDIR = folder
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    packed.setGraphicsMode = false
    const path = await packed.executablePath()
    process.env.FONTCONFIG_PATH = fonts ?? writeFontSettings(folder)
    return path
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/**
 * Writes font settings for the unpacked browser and returns their folder. The settings of the package
 * look for fonts in the system's temporary folder, and pages crash without a font.
 */
function writeFontSettings(folder: string): string {
  const settings = join(folder, 'fontconfig')
  const file = join(settings, 'fonts.conf')
  if (!existsSync(file)) {
    mkdirSync(settings, { recursive: true })
    writeFileSync(
      file,
      `<?xml version="1.0"?>\n<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
    )
  }
  return settings
}

function packedVersion(): string | undefined {
  const require = createRequire(import.meta.url)
  const name = join('@sparticuz', 'chromium')
  try {
    const main = require.resolve('@sparticuz/chromium')
    const root = main.slice(0, main.indexOf(name) + name.length)
    return (require(join(root, 'package.json')) as { version: string }).version
  } catch {
    return undefined
  }
}
