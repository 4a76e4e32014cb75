import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  DEFINED,
  nameOf,
  setUpPage,
  warnings,
  withTestServer,
  write,
} from '../../support/writePage.browser.js'

setUpPage()

const OPENER = '<button data-booking-open="#d">Open</button>'
const DIALOG = '<booking-form id="d" mode="dialog" button-label="Meet Jane"></booking-form>'
const openDialogs = () => page.getByRole('dialog', { name: 'Meet Jane' })

/** Writes a page with a dialog, and returns the button of the page that opens it. */
function writeDialog(html: string) {
  const written = write(html)
  for (const element of written.box.querySelectorAll('booking-form'))
    Object.assign(element, withTestServer().props)
  return { ...written, opener: page.elementLocator(written.find('button[data-booking-open]')) }
}

/** Checks that the visitor can use the page again. */
async function expectUsablePage() {
  await expect.element(openDialogs()).not.toBeInTheDocument()
  expect(document.querySelector('dialog:modal')).toBeNull()
  await expect.poll(() => document.documentElement.style.overflow).toBe('')
  expect(document.querySelectorAll('body > div > .bf-frame')).toHaveLength(0)
}

describe('a dialog in a hidden part of the page', () => {
  it.each([
    ['display: none', `<div style="display: none">${DIALOG}</div>`],
    ['a closed <details>', `<details><summary>More</summary>${DIALOG}</details>`],
    ['the hidden attribute', DIALOG.replace('id=', 'hidden id=')],
    ['content-visibility: hidden', `<div style="content-visibility: hidden">${DIALOG}</div>`],
    ['visibility: hidden', `<div style="visibility: hidden">${DIALOG}</div>`],
    ['pointer-events: none', `<div style="pointer-events: none; opacity: 0">${DIALOG}</div>`],
    ['no size', `<div style="width: 0; height: 0; overflow: hidden; contain: strict">${DIALOG}</div>`],
    ['no shadow root', `<div style="display: none">${DIALOG.replace('id=', 'no-shadow id=')}</div>`],
  ])('F60: opens, books and closes in spite of %s', async (_, hidden) => {
    const { opener, find } = writeDialog(`${OPENER}${hidden}`)
    await opener.click()
    await expect.element(openDialogs()).toBeVisible()
    await nameOf(openDialogs()).fill('Ada')
    await userEvent.keyboard('{Escape}')
    await expectUsablePage()
    expect(document.activeElement).toBe(find('button'))

    await opener.click()
    await expect.element(nameOf(openDialogs())).toHaveValue('Ada')
    await openDialogs().getByLabelText('Email address').fill('ada@example.com')
    await openDialogs()
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.element(openDialogs().getByRole('heading', { name: 'You are booked' })).toBeVisible()
    await openDialogs().getByRole('button', { name: 'Close' }).click()
    await expectUsablePage()
    expect(warnings).toEqual([])
  })

  it('F60: stays in view with its answers when its part is hidden while it is open', async () => {
    const { opener, find } = writeDialog(`${OPENER}<section>${DIALOG}</section>`)
    await opener.click()
    await nameOf(openDialogs()).fill('Ada')
    find('section').style.display = 'none'
    await expect.element(nameOf(openDialogs())).toBeVisible()
    await expect.element(nameOf(openDialogs())).toHaveValue('Ada')
    find('section').style.display = ''
    await openDialogs().getByRole('button', { name: 'Close' }).click()
    await expectUsablePage()
    await opener.click()
    await expect.element(nameOf(openDialogs())).toHaveValue('Ada')
  })

  it('F60: closes when the element is removed meanwhile, and opens again when it is back', async () => {
    const { opener, find, box } = writeDialog(`${OPENER}<div style="display: none">${DIALOG}</div>`)
    await opener.click()
    await nameOf(openDialogs()).fill('Ada')
    const away = find('booking-form')
    away.remove()
    await expectUsablePage()
    box.append(away)
    await opener.click()
    await expect.element(nameOf(openDialogs())).toHaveValue('Ada')
  })

  it('F60: does not open in a page that is hidden, and says so', async () => {
    const { element } = writeDialog(`${OPENER}${DIALOG}`)
    await expect.element(page.getByRole('button', { name: 'Meet Jane' })).toBeVisible()
    document.body.style.display = 'none'
    try {
      expect(element().open()).toBe(false)
    } finally {
      document.body.style.display = ''
    }
    await expectUsablePage()
    expect(warnings).toEqual([expect.stringContaining('The dialog was not opened')])
  })

  it('F60: is not chosen if another element with the same id is visible', async () => {
    const { opener, box } = writeDialog(
      `${OPENER}<div style="display: none">${DIALOG}</div>${DIALOG.replace('Jane', 'Grace')}`,
    )
    const [hidden, visible] = [...box.querySelectorAll('booking-form')]
    await opener.click()
    await expect.element(page.getByRole('dialog', { name: 'Meet Grace' })).toBeVisible()
    expect(visible?.shadowRoot?.querySelector('dialog')?.open).toBe(true)
    expect(hidden?.shadowRoot?.querySelector('dialog')?.open).toBe(false)
  })
})

describe('an opener', () => {
  const LINK = '<a href="#elsewhere" data-booking-open="#d">Open</a>'
  /** Scripts that other pages run on clicks. */
  const SCRIPTS: Readonly<Record<string, (link: HTMLElement, box: HTMLElement) => void>> = {
    'cancels clicks on links': (link) => link.addEventListener('click', (event) => event.preventDefault()),
    'stops clicks at the link': (link) => link.addEventListener('click', (event) => event.stopPropagation()),
    'stops clicks in a menu, before they reach it': (_, box) =>
      box.addEventListener('click', (event) => event.stopImmediatePropagation(), true),
    'stops clicks at the document': (_, { ownerDocument }) => {
      const stop = (event: Event) => event.stopImmediatePropagation()
      ownerDocument.addEventListener('click', stop, true)
      cleanUps.push(() => ownerDocument.removeEventListener('click', stop, true))
    },
    'ends a click with return false': (link) => (link.onclick = () => false),
    'removes the link at once': (link) => link.addEventListener('click', () => link.remove()),
  }
  const cleanUps: (() => void)[] = []

  it.each(Object.entries(SCRIPTS))('F65: opens the dialog on a page that %s', async (_, run) => {
    const { find, box } = write(`${LINK}${DIALOG}`)
    Object.assign(find('booking-form'), DEFINED)
    run(find('a'), box)
    await page.elementLocator(find('a')).click()
    await expect.element(openDialogs()).toBeVisible()
    expect(location.hash).not.toBe('#elsewhere')
    for (const cleanUp of cleanUps.splice(0)) cleanUp()
  })

  it('F65: leaves a link to the page if there is no dialog to open', async () => {
    const { find } = write(`${LINK}${DIALOG.replace('mode="dialog"', '')}`)
    Object.assign(find('booking-form'), DEFINED)
    let isPrevented: boolean | undefined
    find('a').addEventListener('click', (event) => {
      isPrevented = event.defaultPrevented
      event.preventDefault()
    })
    await page.elementLocator(find('a')).click()
    expect(isPrevented).toBe(false)
    expect(warnings).toEqual([expect.stringContaining('There is no dialog to open')])
  })

  it('F65: leaves a click with a modifier key to the browser', async () => {
    const { find, element } = write(`${LINK}${DIALOG}`)
    Object.assign(element(), DEFINED)
    const open = vi.spyOn(element(), 'open')
    find('a').addEventListener('click', (event) => event.preventDefault())
    await page.elementLocator(find('a')).click({ modifiers: ['ControlOrMeta'] })
    expect(open).not.toHaveBeenCalled()
  })
})

describe('the head of a dialog', () => {
  it.each([390, 1200])(
    'has the title and the button that closes it on one line, with its whole ring (%d pixels)',
    async (width) => {
      await page.viewport(width, 800)
      onTestFinished(() => page.viewport(414, 896))
      const { opener } = writeDialog(`${OPENER}${DIALOG}`)
      await opener.click()
      const close = openDialogs().getByRole('button', { name: 'Close' })
      const title = openDialogs().getByRole('heading', { level: 2 }).first()
      await expect.element(title).toBeVisible()
      const [cross, words, dialog] = [close, title, openDialogs()].map((one) =>
        one.element().getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect]
      const middle = (box: DOMRect) => (box.top + box.bottom) / 2
      expect(Math.abs(middle(cross) - middle(words))).toBeLessThan(3)
      // The ring is two pixels wide, at a distance of two.
      expect(cross.right + 4).toBeLessThanOrEqual(dialog.right)
      expect(cross.top - 4).toBeGreaterThanOrEqual(dialog.top)
    },
  )
})
