import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findLostDirectives } from '../../scripts/checkDist.js'
import { USE_CLIENT } from '../../scripts/vite/fewFiles.js'
import { readImports } from './readImports.js'
import { readSources } from './readSources.js'

/** Returns the packages that a built file imports statically, directly or through other built files. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>()
  if (seen.has(file)) return packages
  seen.add(file)
  for (const { specifier, dynamic } of readImports(readFileSync(file, 'utf8'))) {
    if (dynamic) continue
    if (!specifier.startsWith('.')) packages.add(specifier)
    else for (const name of packagesOf(join(dirname(file), specifier), seen)) packages.add(name)
  }
  return packages
}

describe('the built package', () => {
  beforeAll(() => {
    if (!existsSync('dist/lib/index.js'))
      throw new Error('There is no dist to check. Run "npm run build" first.')
  })

  it.each(['contract', 'client', 'server'])(
    'imports no React in booking-form/%s, so that it runs on a server',
    (entry) => {
      const packages = packagesOf(`dist/lib/entries/${entry}.js`)
      expect([...packages].filter((name) => !/^(zod\/mini|date-fns(-tz)?)$/.test(name))).toEqual([])
    },
  )

  it('imports React in the main entry, which shows that the check above finds it', () => {
    expect([...packagesOf('dist/lib/index.js')]).toContain('react')
  })

  it('has "use client" in the files of components, and not of what a server component can call', () => {
    const clients = readFileSync('dist/lib/index.js', 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, names = '', file = ''] = /^import \{(.*)\} from "(.*)"/.exec(line) ?? []
        const isClient = file && USE_CLIENT.test(readFileSync(join('dist/lib', file), 'utf8'))
        return isClient ? names.split(',').map((name) => name.trim().replace(/^.* as /, '')) : []
      })
    expect(clients).toEqual(expect.arrayContaining(['BookingForm', 'useBookingForm']))
    const callable = ['BookingError', 'createBookingClient', 'defineFieldType', 'english']
    expect(clients.filter((name) => callable.includes(name))).toEqual([])
  })

  it('has "use client" in each module of the main entry that needs client-side React', () => {
    const sources = readSources('src')
    const exported = readImports(sources.get('index.ts') ?? '').filter(({ typeOnly }) => !typeOnly)
    const clients = exported
      .map(({ specifier }) => specifier.replace('./', '').replace(/\.js$/, ''))
      .map((name) => (sources.has(`${name}.tsx`) ? `${name}.tsx` : `${name}.ts`))
      .filter((file) =>
        readImports(sources.get(file) ?? '').some(
          ({ specifier, typeOnly }) =>
            !typeOnly && /^(react|react-hook-form|@tanstack\/react-query)$/.test(specifier),
        ),
      )
    expect(clients.length).toBeGreaterThan(0)
    expect(clients.filter((file) => !/^\s*['"]use client['"]/.test(sources.get(file) ?? ''))).toEqual([])
  })
})

describe('findLostDirectives', () => {
  let folder = ''
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const find = () => findLostDirectives(folder)

  beforeAll(() => {
    mkdirSync('reports', { recursive: true })
    folder = mkdtempSync(join('reports', 'dist-'))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('finds a directive that is lost, and a folder without React', () => {
    write('a.js', 'export const a = 1')
    expect(find()).toEqual([expect.stringContaining('uses React')])
    write('B.js', "import { useState } from 'react'\nexport const B = useState")
    expect(find()).toEqual([expect.stringContaining("has lost its 'use client'")])
    write('B.js', '"use client";\nimport { useState } from "react"\nexport const B = useState')
    expect(find()).toEqual([])
  })
})
