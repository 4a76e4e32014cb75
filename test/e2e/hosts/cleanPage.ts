import type { Page } from '@playwright/test'

/** Returns a page that has only the form of a host page, and nothing else that could affect it. */
export function toCleanPage(html: string): string {
  const [, attributes = ''] = /<html([^>]*)>/.exec(html) ?? []
  // A form with a guard cannot book without it. The script sets only this property.
  const [guard = ''] = /<script [^>]*src="\/hosts\/guarded\.js"><\/script>/.exec(html) ?? []
  const [form = ''] = /<booking-form [\s\S]*?<\/booking-form>/.exec(html) ?? []
  return `<!doctype html><html${attributes}><head><meta name="viewport" content="width=device-width, initial-scale=1" /><script type="module" src="/widget/booking-form.js"></script>${guard}</head><body>${form}</body></html>`
}

/**
 * Returns what a form inherits from its page on purpose: font family, colour, colour scheme, direction and
 * tokens. A clean page gets the same values, so that all computed styles of the two forms must be equal.
 */
export function readTaken(page: Page): Promise<[name: string, value: string][]> {
  return page.evaluate(() => {
    const element = document.querySelector('booking-form')
    if (!element) throw new Error('There is no form on this page.')
    const style = getComputedStyle(element)
    const tokens = ['color-accent', 'color-on-accent', 'radius'].map((name) => `--bf-${name}`)
    return ['font-family', 'color', 'color-scheme', 'direction', ...tokens].flatMap(
      (name): [string, string][] =>
        style.getPropertyValue(name) ? [[name, style.getPropertyValue(name)]] : [],
    )
  })
}

/**
 * Gives the first form of a page the same size and position as on any other page, which the page would
 * decide.
 */
export async function giveRoom(
  page: Page,
  taken: readonly [name: string, value: string][] = [],
): Promise<void> {
  await page.evaluate((more) => {
    const element = document.querySelector('booking-form')
    const room = Object.entries({
      'box-sizing': 'content-box',
      'inline-size': '560px',
      margin: '0',
      padding: '0',
      border: '0',
      position: 'absolute',
      'inset-block-start': '0',
      'inset-inline-start': '0',
    })
    for (const [name, value] of [...room, ...more]) element?.style.setProperty(name, value, 'important')
  }, taken)
}
