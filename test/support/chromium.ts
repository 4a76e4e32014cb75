// Which Chromium the tests drive: the same for Vitest's browser mode and for Playwright.
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

/** What Playwright's `launch` takes. Without `executablePath` it starts its own download. */
export interface ChromiumLaunch {
  executablePath?: string
  args: string[]
}

/** The places looked at, replaceable so that their order can be tested without four browsers. */
export interface ChromiumPlaces {
  /** The value of `CHROMIUM_PATH`. */
  given: string | undefined
  /** Where Playwright keeps its own download. */
  own: string
  system: readonly string[]
  exists: (path: string) => boolean
  /** Unpacks the browser that an npm package carries; undefined where there is none for this machine. */
  unpack: () => Promise<string | undefined>
  isRoot: boolean
}

/**
 * Finds a Chromium: the path in `CHROMIUM_PATH`, then Playwright's own download, then the system's, then the one
 * packed in `@sparticuz/chromium` (Linux x64).
 *
 * @throws Error saying what was looked for and what to do, when there is none.
 */
export async function chromiumLaunch(places: ChromiumPlaces = realPlaces()): Promise<ChromiumLaunch> {
  // Chromium refuses its sandbox to root.
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

/** Playwright may have fetched only its headless shell, in a folder of the same revision beside the full browser. */
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
  // It unpacks into TMPDIR and takes whatever lies there, of any version: so each version gets a folder of its own.
  const folder = join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'booking-form-chromium',
    version,
  )
  mkdirSync(folder, { recursive: true })
  const fonts = process.env.FONTCONFIG_PATH
  // The second variable makes it bring its own NSS libraries and a font, for machines that have neither.
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  process.env.TMPDIR = folder
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    packed.setGraphicsMode = false
    const path = await packed.executablePath()
    process.env.FONTCONFIG_PATH = fonts ?? nameFonts(folder)
    return path
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** Its own settings look for fonts in the system's folder for temporary files, and without a font its pages crash. */
function nameFonts(folder: string): string {
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
