import { existsSync } from 'node:fs'
import type { EngineName } from './engineNames.js'

/** A program that an engine needs. */
interface Part {
  /** The Debian package that installs it. */
  debian: string
  /** The paths where it may be, the most likely one first. */
  places: readonly string[]
}

/** The files of an installed engine. */
export interface FoundEngine {
  browser: string
  /** A driver that speaks WebDriver over HTTP. Firefox needs none. */
  driver?: string
  /** The virtual display that WebKitGTK needs. */
  display?: string
}

/** The environment and files of a machine, which tests replace. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>
  exists: (path: string) => boolean
}

const WEBKIT_FOLDERS = ['lib/x86_64-linux-gnu', 'lib/aarch64-linux-gnu', 'libexec', 'lib', 'lib64']

const PARTS: Record<EngineName, { browser: Part; driver?: Part; display?: Part }> = {
  chromium: {
    browser: {
      debian: 'chromium',
      // The first path is a shell script on Debian. It starts the last one.
      places: [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/lib/chromium/chromium',
      ],
    },
    driver: {
      debian: 'chromium-driver',
      places: ['/usr/bin/chromedriver', '/usr/lib/chromium-browser/chromedriver'],
    },
  },
  firefox: { browser: { debian: 'firefox-esr', places: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] } },
  webkit: {
    browser: {
      debian: 'libwebkit2gtk-4.1-0',
      places: WEBKIT_FOLDERS.map((folder) => `/usr/${folder}/webkit2gtk-4.1/MiniBrowser`),
    },
    driver: { debian: 'webkit2gtk-driver', places: ['/usr/bin/WebKitWebDriver'] },
    display: { debian: 'xvfb', places: ['/usr/bin/Xvfb'] },
  },
}

/**
 * Finds the programs of an engine. `CHROMIUM_PATH`, `FIREFOX_PATH` and `WEBKIT_PATH` override the path
 * of a browser.
 *
 * @returns its files, or a text that says what is missing and how to install it
 */
export function findEngine(
  name: EngineName,
  { env, exists }: Machine = { env: process.env, exists: existsSync },
): { found: FoundEngine; missing?: undefined } | { found?: undefined; missing: string } {
  const { browser, driver, display } = PARTS[name]
  const variable = `${name.toUpperCase()}_PATH`
  const override = env[variable]
  if (override && !exists(override))
    return { missing: `${variable} is ${override}, and there is no such file` }
  const wanted = { browser: override ? { ...browser, places: [override] } : browser, driver, display }
  const absent = Object.values(wanted).filter((part) => part && !part.places.some(exists)) as Part[]
  if (absent.length > 0) {
    const files = absent.map(({ places }) => places[0]).join(', ')
    return {
      missing: `no ${files}; on Debian: apt-get install ${absent.map(({ debian }) => debian).join(' ')}`,
    }
  }
  const pathOf = (part: Part | undefined): string | undefined => part?.places.find(exists)
  const [driverPath, displayPath] = [pathOf(driver), pathOf(display)]
  return {
    found: {
      browser: pathOf(wanted.browser) ?? '',
      ...(driverPath && { driver: driverPath }),
      ...(displayPath && { display: displayPath }),
    },
  }
}
