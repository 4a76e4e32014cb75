import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTestFetch } from '../../src/testing/createTestFetch.js'

interface Manifest {
  exports: Record<string, string | Record<string, string>>
  scripts: Record<string, string>
  keywords?: string[]
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

afterEach(() => vi.unstubAllGlobals())

describe('package.json', () => {
  it('F81: lets require() and Jest find every module', () => {
    const modules = Object.values(manifest.exports).filter(
      (entry) => typeof entry === 'object' && entry.default?.endsWith('.js'),
    )
    expect(modules).toHaveLength(11)
    for (const entry of modules) expect(entry).toHaveProperty('default')
    const from = createRequire(`${process.cwd()}/package.json`)
    expect(from.resolve('booking-form/contract')).toMatch(/dist\/lib\/entries\/contract\.js$/)
  })

  it('F81: createTestFetch needs no Request', async () => {
    vi.stubGlobal('Request', undefined)
    const { fetch } = createTestFetch()
    expect((await fetch('https://api.example.com/v2/event-types')).status).toBe(200)
    expect((await fetch(new URL('https://api.example.com/v2/event-types'))).status).toBe(200)
  })

  it('F84: lint:attw packs outside of the folder in which the README puts its tarball', () => {
    const script = manifest.scripts['lint:attw'] ?? ''
    expect(script).toContain('npm pack --silent --pack-destination reports')
    expect(script).not.toContain('--pack .')
    expect(execFileSync('git', ['check-ignore', 'reports'], { encoding: 'utf8' }).trim()).toBe('reports')
  })
})
