import type { Page } from '@playwright/test'
import { book, expect, test } from './hosts/openHosts.js'

const TEXT = '<p>A long page.</p>'.repeat(150)
const FORM = /<booking-form [^]*<\/booking-form>/

/** Pages that print more than one sheet of paper, each a way to change the page with the dialog. */
const PAGES: Readonly<Record<string, (html: string) => string>> = {
  'a long page': (html) => html,
  'page breaks and parts far below': (html) =>
    html.replace(
      '<h1',
      '<p style="break-before: page">One</p><p style="position: absolute; top: 9000px">Two</p><h1',
    ),
  'a tall body': (html) =>
    html.replace('<body', '<body style="min-height: 300vh; position: relative; padding: 2000px 0"'),
  'a dark page': (html) => html.replace('<html', '<html style="color-scheme: dark; background: black"'),
  'parts that are visible in a hidden page': (html) =>
    html.replace('<h1', '<p style="visibility: visible; position: fixed; top: 0">Three</p><h1'),
  'the element in a moved and contained part': (html) =>
    html.replace(FORM, '<div style="transform: rotate(1deg); contain: strict; height: 9em">$&</div>'),
  'the element in a part that is not shown': (html) =>
    html.replace(FORM, '<div style="display: none">$&</div>'),
  'no shadow root': (html) => html.replace('<booking-form', '<booking-form no-shadow'),
}

/** Prints the page, and returns the number of sheets of paper. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } })
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

/** Returns the parts of the page that are visible outside of the dialog. */
const findVisible = () =>
  [...document.querySelectorAll('body *')]
    .filter((part) => !part.closest('dialog') && part.checkVisibility({ visibilityProperty: true }))
    .map((part) => part.outerHTML)

for (const [name, change] of Object.entries(PAGES))
  test(`F69: one sheet of paper has the booking of an open dialog alone: ${name}`, async ({
    page,
    openHosts,
  }) => {
    const alter = (html: string) =>
      change(html).replace('<h1', `${TEXT}<h1`).replace('</body>', `${TEXT}</body>`)
    const hosts = await openHosts({ alter })
    await page.goto(`${hosts.url}/hosts/dialog`)
    await page.getByText('Book a call').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('button', { name: /^\d{1,2}:\d\d/ }).first()).toBeVisible()
    expect(await countSheets(page)).toBe(1)
    // The dialog may be in another part of the page than the element.
    await book({ locator: () => dialog } as unknown as Page)
    expect(await countSheets(page)).toBe(1)

    await page.emulateMedia({ media: 'print' })
    await expect(dialog.getByRole('heading', { name: 'You are booked' })).toBeInViewport({ ratio: 1 })
    await expect(dialog.getByText('ada@example.com').last()).toBeVisible()
    expect(await page.evaluate(findVisible)).toEqual([])
    const scheme = (node: Element) => getComputedStyle(node).colorScheme
    expect(await dialog.getByRole('heading').first().evaluate(scheme)).toBe('light')
    await page.emulateMedia({ media: null })

    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    // The page comes back with the dialog's `close` event, which follows the hiding.
    await expect.poll(() => countSheets(page)).toBeGreaterThan(3)
    expect(hosts.problems).toEqual([])
  })
