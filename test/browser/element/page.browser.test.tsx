import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  DEFINED,
  nameOf,
  setUpPage,
  warnings,
  withTestServer,
  write,
} from '../../support/writePage.browser.js'

setUpPage()

const PREFILLED = { defaultValues: { name: 'Ada', email: 'ada@example.com' } }

describe('Escape', () => {
  /** Hosts around the form that close on Escape: how they open, and whether they are open. */
  const HOSTS: Readonly<
    Record<string, [html: string, open: (host: HTMLElement, close: () => void) => (() => void) | void]>
  > = {
    'a modal dialog': ['<dialog></dialog>', (host) => (host as HTMLDialogElement).showModal()],
    'a popover': ['<div popover></div>', (host) => host.showPopover()],
    'a modal that listens on itself': [
      '<div></div>',
      (host, close) => host.addEventListener('keydown', ({ key }) => key === 'Escape' && close()),
    ],
    'a modal that listens for keyup': [
      '<div></div>',
      (host, close) => host.addEventListener('keyup', ({ key }) => key === 'Escape' && close()),
    ],
    'a layer that listens on the document, in the capture phase': [
      '<div></div>',
      (_, close) => {
        const listen = ({ key }: KeyboardEvent) => key === 'Escape' && close()
        document.addEventListener('keydown', listen, true)
        return () => document.removeEventListener('keydown', listen, true)
      },
    ],
  }

  it.each(Object.entries(HOSTS))(
    'F66: in the zone search closes the search alone in %s',
    async (_, [html, open]) => {
      const { box, form, element } = write(html.replace('></', '><booking-form></booking-form></'))
      const getSlots = () => Promise.resolve([{ startUtc: '2030-01-08T13:00:00.000Z' }])
      Object.assign(element(), { ...DEFINED, start: undefined, client: { createBooking: vi.fn(), getSlots } })
      const host = box.firstElementChild as HTMLElement
      const close = vi.fn()
      for (const name of ['close', 'toggle'])
        host.addEventListener(name, (event) => (event as ToggleEvent).newState !== 'open' && close())
      const cleanUp = open(host, close)
      if (cleanUp) onTestFinished(cleanUp)
      await form().getByRole('button', { name: /Rome/ }).click()
      await form().getByRole('combobox').fill('tok')
      await userEvent.keyboard('{Escape}')
      await expect.element(form().getByRole('combobox')).not.toBeInTheDocument()
      await expect.element(form().getByRole('button', { name: /Rome/ })).toHaveFocus()
      expect(close).not.toHaveBeenCalled()
      await userEvent.keyboard('{Escape}')
      await expect.poll(() => close).toHaveBeenCalled()
    },
  )

  it('F66: in the list of calendars closes the list alone', async () => {
    const { box, form, element } = write('<dialog><booking-form></booking-form></dialog>')
    Object.assign(element(), withTestServer(PREFILLED).props)
    const host = box.firstElementChild as HTMLDialogElement
    host.showModal()
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    const calendars = form().getByRole('button', { name: 'Add to calendar' })
    await calendars.click()
    await userEvent.keyboard('{Tab}{Escape}')
    await expect.element(form().getByRole('list', { name: 'Add to calendar' })).not.toBeInTheDocument()
    await expect.element(calendars).toHaveFocus()
    expect(host.open).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => host.open).toBe(false)
  })
})

describe('a floating button', () => {
  const FLOATING = '<booking-form mode="floating"></booking-form>'
  const button = (form: ReturnType<ReturnType<typeof write>['form']>) =>
    form.getByRole('button', { name: 'Book a time' })
  const gapOf = (form: ReturnType<ReturnType<typeof write>['form']>) => {
    const { right, bottom } = button(form).element().getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    return [Math.round(clientWidth - right), Math.round(clientHeight - bottom)]
  }

  it.each([
    'transform: translateX(0)',
    'filter: opacity(1)',
    'will-change: transform',
    'contain: paint',
    'perspective: 1px',
    'container-type: inline-size; contain: layout',
    'backdrop-filter: blur(0)',
  ])('F68: is in the corner of the window under a parent with %s', async (style) => {
    const { form, element } = write(
      `<div style="${style}; width: 300px; height: 50px; overflow: hidden">${FLOATING}</div>`,
    )
    Object.assign(element(), DEFINED)
    await expect.poll(() => gapOf(form())).toEqual([20, 20])
    await button(form()).click()
    await expect.element(nameOf(form())).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(button(form())).toHaveFocus()
  })

  it('F68: goes to the corner when a script transforms its parent later', async () => {
    const { form, element, find, box } = write(
      `<section style="width: 300px; height: 50px">${FLOATING}</section>`,
    )
    Object.assign(element(), DEFINED)
    await expect.poll(() => gapOf(form())).toEqual([20, 20])
    expect(button(form()).element().matches(':popover-open')).toBe(false)
    find('section').style.transform = 'translateX(0)'
    await expect.poll(() => gapOf(form())).toEqual([20, 20])
    const moved = element()
    moved.remove()
    box.append(moved)
    await expect.element(button(form())).toBeVisible()
    await expect.poll(() => gapOf(form())).toEqual([20, 20])
    expect(button(form()).element().hasAttribute('popover')).toBe(false)
  })
})

describe('without a shadow root', () => {
  it('F70: a popup of the page that closes on a click outside stays open', async () => {
    const { box, form, element } = write('<div><booking-form no-shadow></booking-form></div>')
    const { props } = withTestServer(PREFILLED)
    Object.assign(element(), props)
    const popup = box.firstElementChild as HTMLElement
    const outside = vi.fn()
    const listen = ({ target }: Event) => {
      if (!popup.contains(target as Node)) outside()
    }
    for (const name of ['click', 'mousedown', 'pointerdown']) {
      document.addEventListener(name, listen)
      onTestFinished(() => document.removeEventListener(name, listen))
    }
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    const another = form().getByRole('button', { name: 'Book another' })
    await another.click()
    await expect.element(nameOf(form())).toBeVisible()
    expect(outside).not.toHaveBeenCalled()
    await expect.element(another).not.toBeInTheDocument()
    expect(box.querySelectorAll('.bf-frame > *')).toHaveLength(1)
    document.body.click()
    expect(outside).toHaveBeenCalledTimes(1)
  })

  it.each(['booking-form', 'booking-form no-shadow'])(
    'F70: <%s> is styled again after another script has replaced the style sheets',
    async (tag) => {
      const { form, element } = write(`<${tag}></booking-form>`)
      Object.assign(element(), DEFINED)
      await expect.element(nameOf(form())).toBeVisible()
      const root = element().shadowRoot ?? document
      const before = [...root.adoptedStyleSheets]
      for (let times = 0; times < 2; times++) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        root.adoptedStyleSheets = []
        await expect.poll(() => root.adoptedStyleSheets).toEqual(before)
      }
    },
  )
})

describe('feedback for the author of a page', () => {
  it('F71: says what to write in place of an address', async () => {
    const { form } = write('<booking-form username="https://cal.com/jane/intro"></booking-form>')
    await expect
      .poll(() => warnings)
      .toContain(
        '[booking-form] <booking-form>: username="https://cal.com/jane/intro" is an address, so it was left out. ' +
          'Write username="jane" event-type-slug="intro".',
      )
    await expect.element(form().getByRole('heading')).toBeVisible()
  })
})
