// `npm run test:playground` pastes the code that the playground prints into fresh pages, and compares the
// forms there with the one in the playground: as JSX in a Vite app with the packed package, and as HTML
// with the built element. The playground is served below a path, as on a static host. Needs a build.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright'
import { createTestFetch } from '../../../src/testing/createTestFetch.js'
import { chromiumLaunch } from '../../../test/support/chromium.js'
import { buildPastedApp, installPacked, toPage } from './buildPastedApp.js'
import { serveFolders } from './serveFolders.js'

/** What the controls and the toolbar are set to, as in the address of the playground. */
const SETTINGS = [
  'args=preset:Intro+call',
  'args=preset:Every+type+of+field;density:compact;hourCycle:h23',
  'args=preset:Several+places;allowCancel:!true&globals=language:de',
]

/** Picks the first free time, and returns the roles, names and values of everything in the form. */
async function describeForm(page: Page): Promise<string> {
  const time = page.locator('.bf-time').first()
  await page.locator('.bf-time, .bf-times button').first().waitFor()
  if (!(await time.isVisible())) await page.locator('.bf-times button').first().click()
  await time.click()
  await page.locator('[type=submit]').waitFor()
  const form = page.locator('.bf-root')
  let last: string
  let now = ''
  // Fields are lazy-loaded.
  do {
    last = now
    await page.waitForTimeout(500)
    now = await form.ariaSnapshot()
  } while (now !== last)
  return now
}

const folder = resolve('reports/playground')
rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, 'html'), { recursive: true })
// Otherwise, the name of the package would mean the repository itself.
writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
const storybook = join(folder, 'storybook')
execFileSync('storybook', ['build', '--quiet', '--output-dir', storybook], { stdio: 'ignore' })
const installed = installPacked(folder)
const server = await serveFolders({
  '/some/path/': storybook,
  '/widget/': join(installed, 'dist/widget'),
  '/html/': join(folder, 'html'),
  '/': join(folder, 'site'),
})
const browser = await chromium.launch(await chromiumLaunch())
const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Riga' })
const errors: string[] = []
context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
context.on('weberror', (error) => errors.push(String(error.error())))
// The pages outside of the playground get the replies that the playground simulates.
const { fetch } = createTestFetch()
await context.route('https://api.cal.com/**', async (route) => {
  const reply = await fetch(route.request().url(), { method: route.request().method() })
  await route.fulfill({
    status: reply.status,
    headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
    body: await reply.text(),
  })
})

let failed = 0
const check = (what: string, isRight: boolean, reason: string) => {
  if (!isRight) failed++
  console.log(isRight ? `ok   ${what}` : `FAIL ${what}: ${reason}`)
}
try {
  const page = await context.newPage()
  const seen = new Set<string>()
  for (const settings of SETTINGS) {
    const story = 'iframe.html?id=playground--playground-story&viewMode=story'
    await page.goto(`${server.origin}/some/path/${story}&${settings}`)
    const jsx = (await page.getByTestId('jsx').textContent()) ?? ''
    const html = (await page.getByTestId('html').textContent()) ?? ''
    const wanted = await describeForm(page)
    seen.add(wanted)

    await buildPastedApp(folder, jsx)
    await page.goto(`${server.origin}/`)
    const inReact = await describeForm(page)
    check(`${settings}: JSX in a Vite app`, inReact === wanted, `\n${inReact}\ninstead of\n${wanted}`)

    writeFileSync(join(folder, 'html/index.html'), toPage(html))
    await page.goto(`${server.origin}/html/`)
    const inHtml = await describeForm(page)
    check(`${settings}: HTML`, inHtml === wanted, `\n${inHtml}\ninstead of\n${wanted}`)
  }
  check('each setting gives another form', seen.size === SETTINGS.length, 'the comparison sees too little')
  check('the console has no errors', errors.length === 0, errors.join('\n'))
} finally {
  await browser.close()
  server.close()
}
process.exitCode = failed ? 1 : 0
