import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { BUILT, type VisualStory } from './stories.js'

/** How a story is shown. */
export interface Look {
  theme: 'light' | 'dark'
  /** Right to left is Arabic. */
  direction: 'ltr' | 'rtl'
}

/** The parts of Storybook's preview that are used here. */
interface StorybookWindow {
  __STORYBOOK_PREVIEW__?: {
    currentRender?: { id: string; phase?: string }
    onUpdateArgs: (change: { storyId: string; updatedArgs: object }) => Promise<void>
  }
}

/** A Monday morning in Riga, before the times of all stories. */
const NOW = '2026-11-30T07:00:00Z'

/** The addresses of the page, and the folders that they are served from. There is no server. */
const FOLDERS = {
  '/inter/': 'node_modules/@fontsource-variable/inter',
  '/arabic/': 'node_modules/@fontsource-variable/noto-sans-arabic',
  '/locales/': 'dist/lib/locales',
  '/': BUILT,
}

const HEAD = `
  <link rel="stylesheet" href="/inter/index.css">
  <link rel="stylesheet" href="/arabic/index.css">
  <style>html body { font-family: 'Inter Variable', 'Noto Sans Arabic Variable', sans-serif }</style>`

/** Opens a story, waits until it has been played, and returns the element that it is in. */
export async function openStory(page: Page, { id, width }: VisualStory, look: Look): Promise<Locator> {
  const { theme, direction } = look
  await page.setViewportSize({ width, height: 900 })
  await page.clock.setFixedTime(NOW)
  await page.route('http://localhost/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const [prefix = '/', folder = BUILT] =
      Object.entries(FOLDERS).find(([one]) => pathname.startsWith(one)) ?? []
    const path = join(folder, pathname.slice(prefix.length))
    if (!existsSync(path)) return route.fulfill({ status: 404 })
    if (!path.endsWith('iframe.html')) return route.fulfill({ path })
    const html = readFileSync(path, 'utf8')
    return route.fulfill({ contentType: 'text/html', body: html.replace('<head>', `<head>${HEAD}`) })
  })
  await page.goto(`/iframe.html?id=${id}&viewMode=story&globals=theme:${theme};direction:${direction}`)
  await expect
    .poll(
      () => page.evaluate(() => (window as StorybookWindow).__STORYBOOK_PREVIEW__?.currentRender?.phase),
      {
        timeout: 30_000,
      },
    )
    .toMatch(/^(completed|finished|errored|aborted)$/)
  await expect(page.locator('body')).toHaveClass(/sb-show-main/)
  if (direction === 'rtl') await translate(page, id)
  // With the fonts of the machine, the pictures would differ from machine to machine.
  await expect(page.locator('body')).toHaveCSS('font-family', /^"Inter Variable"/)
  await page.evaluate(async () => {
    await document.fonts.load('16px "Inter Variable"')
    await document.fonts.load('16px "Noto Sans Arabic Variable"', 'ا')
    await document.fonts.ready
    // Where the page is scrolled to depends on when a field got the focus, and moves the sticky strip.
    scrollTo({ top: 0, behavior: 'instant' })
  })
  return page.locator('#storybook-root')
}

/** Gives the story Arabic messages when it has been played, because it finds elements by their English names. */
async function translate(page: Page, storyId: string): Promise<void> {
  await page.evaluate(async (id) => {
    const path = '/locales/ar/index.js'
    const { ar } = (await import(path)) as { ar: object }
    const updatedArgs = { messages: ar, locale: 'ar' }
    await (window as StorybookWindow).__STORYBOOK_PREVIEW__?.onUpdateArgs({ storyId: id, updatedArgs })
  }, storyId)
}
