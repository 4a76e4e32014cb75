import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toUses } from '../../sandbox/site/home/uses.js'
import { ATTRIBUTES } from '../../src/widget/attributes.js'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, unknown>
  scripts: Record<string, string>
}

const codeOf = (name: string) => toUses('weekly').find((use) => use.name === name)?.code ?? ''

describe('the code on the first page of the demo', () => {
  it('shows the form for the chosen meeting in React and in HTML', () => {
    expect(codeOf('React')).toContain("eventTypeSlug: 'weekly'")
    expect(codeOf('HTML')).toContain('event-type-slug="weekly"')
  })

  it('imports only what the package has', () => {
    const imported = [...codeOf('React').matchAll(/'(booking-form[^']*)'/g)].map(([, name = '']) => name)
    expect(imported).toEqual(['booking-form', 'booking-form/styles.css'])
    for (const name of imported) expect(manifest.exports).toHaveProperty([name.replace('booking-form', '.')])
  })

  it('sets only attributes that the element has', () => {
    const names = [...codeOf('HTML').matchAll(/^ {2}([a-z-]+)="/gm)].map(([, name = '']) => name)
    expect(names).toEqual(['username', 'event-type-slug', 'api-url'])
    for (const name of names) expect(ATTRIBUTES).toHaveProperty([name])
  })

  it('runs only a script that the package has', () => {
    expect(manifest.scripts).toHaveProperty([codeOf('Storybook').replace(/^.*npm run /, '')])
  })
})
