import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createHostPages } from '../../sandbox/hosts/createHostPages.js'
import { HOST_PAGES } from '../../sandbox/site/hosts/hostPages.js'

const FOLDER = 'sandbox/site/hosts'
const API_URL = 'http://127.0.0.1:4174/v2'
const readPage = (name: string) => readFileSync(join(FOLDER, `${name}.html`), 'utf8')
const readHtmlBlocks = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^```html\n([^]*?)^```$/gm)].map(([, text = '']) => text)
/** Removes indentation and empty lines, which documentation and pages need not share. */
const unindent = (html: string) => html.replaceAll(/\s*\n\s*/g, '\n').trim()

describe('the host pages', () => {
  const request = createHostPages({ apiUrl: API_URL, findWidget: () => 'dist/widget' })

  it('are the same in the folder and in the list', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'))
    expect(HOST_PAGES.map(({ name }) => `${name}.html`).toSorted()).toEqual(files.toSorted())
  })

  it('include the one that the README shows, word for word', () => {
    expect(readHtmlBlocks('README.md')).toContain(readPage('inline'))
  })

  it('include the excerpts that docs/hosts.md shows', () => {
    const [first = '', , ...rest] = readHtmlBlocks('docs/hosts.md')
    const [script = '', ...form] = unindent(first).split('\n')
    expect(unindent(readPage('inline'))).toContain(script)
    expect(unindent(readPage('inline'))).toContain(form.join('\n'))
    for (const line of unindent(rest[0] ?? '').split('\n')) expect(readPage('dialog')).toContain(line)
  })

  it('are served unchanged apart from the address of the sandbox', async () => {
    for (const { name } of HOST_PAGES) {
      const served = await request(`/hosts/${name}`)
      expect(served?.body.replaceAll(` api-url="${API_URL}"`, '')).toBe(readPage(name))
      expect(served?.body).toContain(API_URL)
    }
  })

  it('are served with the strict policy that the documentation shows', async () => {
    const served = await request('/hosts/strict-csp')
    const policy = served?.headers['content-security-policy']?.replace(
      new URL(API_URL).origin,
      'https://api.cal.com',
    )
    expect(readFileSync('docs/hosts.md', 'utf8')).toContain(`Content-Security-Policy: ${policy}\n`)
  })

  it('are served with an icon, which browsers request for every page', async () => {
    expect((await request('/favicon.ico'))?.type).toBe('image/x-icon')
  })

  it('are served with no files other than those that pages load', async () => {
    for (const path of [
      '/widget/../package.json',
      '/vendor/../package.json',
      '/hosts/hostPages.ts',
      '/hosts/..%2f..%2fmain.ts',
      '/vendor/%2e%2e/package.json',
      '/widget/parts/../../index.js',
      '/elsewhere',
    ]) {
      expect((await request(path))?.body, path).toBeUndefined()
    }
    expect((await request('/vendor/bootstrap.min.css'))?.type).toBe('text/css')
    expect((await request('/vendor/tailwind.css'))?.body).toMatch(/::file-selector-button/)
  })
})
