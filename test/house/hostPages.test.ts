import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createHostPages } from '../../sandbox/hosts/createHostPages.js'
import { HOST_PAGES } from '../../sandbox/site/hosts/hostPages.js'

const FOLDER = 'sandbox/site/hosts'
const API_URL = 'http://127.0.0.1:4174/v2'
const read = (name: string) => readFileSync(join(FOLDER, `${name}.html`), 'utf8')
const blocks = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^```html\n([^]*?)^```$/gm)].map(([, text = '']) => text)
/** As a browser reads it: how far a line is from the margin is nobody's affair. */
const flat = (html: string) => html.replaceAll(/\s*\n\s*/g, '\n').trim()

describe('the host pages', () => {
  const ask = createHostPages({ apiUrl: API_URL, findWidget: () => 'dist/widget' })

  it('are all in the list, which has no others', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'))
    expect(HOST_PAGES.map(({ name }) => `${name}.html`).toSorted()).toEqual(files.toSorted())
  })

  it('begin in the README with the whole of one, word for word', () => {
    expect(blocks('README.md')).toContain(read('inline'))
  })

  it('are what docs/hosts.md cuts out of them', () => {
    const [first = '', , ...rest] = blocks('docs/hosts.md')
    const [script = '', ...form] = flat(first).split('\n')
    expect(flat(read('inline'))).toContain(script)
    expect(flat(read('inline'))).toContain(form.join('\n'))
    for (const line of flat(rest[0] ?? '').split('\n')) expect(read('dialog')).toContain(line)
  })

  it('are served as they lie there, but for the address of the sandbox', async () => {
    for (const { name } of HOST_PAGES) {
      const served = await ask(`/hosts/${name}`)
      expect(served?.body.replaceAll(` api-url="${API_URL}"`, '')).toBe(read(name))
      expect(served?.body).toContain(API_URL)
    }
  })

  it('have the strictest policy in the documentation as it is sent', async () => {
    const served = await ask('/hosts/strict-csp')
    const policy = served?.headers['content-security-policy']?.replace(
      new URL(API_URL).origin,
      'https://api.cal.com',
    )
    expect(readFileSync('docs/hosts.md', 'utf8')).toContain(`Content-Security-Policy: ${policy}\n`)
  })

  it('give nothing of the machine away but what pages load', async () => {
    for (const path of [
      '/widget/../package.json',
      '/vendor/../package.json',
      '/hosts/hostPages.ts',
      '/hosts/..%2f..%2fmain.ts',
      '/vendor/%2e%2e/package.json',
      '/widget/parts/../../index.js',
      '/elsewhere',
    ]) {
      expect((await ask(path))?.body, path).toBeUndefined()
    }
    expect((await ask('/vendor/bootstrap.min.css'))?.type).toBe('text/css')
    expect((await ask('/vendor/tailwind.css'))?.body).toMatch(/::file-selector-button/)
  })
})
