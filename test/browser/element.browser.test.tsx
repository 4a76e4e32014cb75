import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { createBookingClient } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import type { BookingFormElement } from '../../src/widget/BookingFormElement.js'
import { focused } from '../support/focus.js'
import { builtElement } from '../support/mount.browser.js'
import {
  DEFINED,
  NAMED,
  nameOf,
  setUpPage,
  START,
  warnings,
  withTestServer,
  write,
} from '../support/writePage.browser.js'

/** Globals of Vitest's page before the tests run, which belong to neither a test nor the element. */
const globalsBefore = new Set(Object.keys(globalThis))

setUpPage()

describe('a booking', () => {
  it('needs only attributes, and is reported by events without visitor data', async () => {
    const { apiUrl } = await commands.createSandbox({ now: '2030-01-07T06:00:00Z' })
    const { box, form, element } = write(
      `<booking-form ${NAMED} api-url="${apiUrl}" name="Ada Lovelace" metadata-campaign="spring"><a href="mailto:jane@example.com">By mail</a></booking-form>`,
    )
    const heard: [string, unknown][] = []
    for (const name of ['ready', 'submit', 'success', 'start', 'error'])
      box.addEventListener(`booking-${name}`, (event) =>
        heard.push([event.type, (event as CustomEvent).detail]),
      )
    await expect.element(form().getByLabelText('Your name')).toHaveValue('Ada Lovelace')
    await expect.element(form().getByText('By mail')).not.toBeVisible()
    await form().getByLabelText('E-mail address').fill('ada@example.com')
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.element(form().getByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(heard.map(([name]) => name)).toEqual([
      'booking-ready',
      'booking-start',
      'booking-submit',
      'booking-success',
    ])
    expect(JSON.stringify(heard)).not.toMatch(/Ada|example\.com/)
    expect(element().booking).toMatchObject({
      status: 'accepted',
      metadata: { campaign: 'spring' },
      attendees: [{ email: 'ada@example.com' }],
    })
    expect(warnings).toEqual([])
  })

  it('is not sent if the page prevents the booking-submit event', async () => {
    const { props, requests } = withTestServer({ defaultValues: { name: 'Ada', email: 'ada@example.com' } })
    const { box, form, element } = write('<booking-form></booking-form>')
    Object.assign(element(), props)
    box.addEventListener('booking-submit', (event) => event.preventDefault(), { once: true })
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.element(form().getByRole('button', { name: /^Book / })).not.toHaveAttribute('aria-disabled')
    expect(requests).toEqual([])
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.element(form().getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(requests).toHaveLength(1)
  })

  it('needs no script: the event type is in the page as JSON, and may change there', async () => {
    const definition = (title: string) => JSON.stringify({ ...exampleEventType, title })
    const { form, find } = write(
      `<booking-form start="${START}"><script type="application/json" slot="event-type">${definition('First')}</script></booking-form>`,
    )
    await expect.element(form().getByRole('heading', { name: 'First' })).toBeVisible()
    find('script').textContent = definition('Second')
    await expect.element(form().getByRole('heading', { name: 'Second' })).toBeVisible()
    find('script').textContent = '{ broken'
    await expect
      .poll(() => warnings)
      .toEqual([
        expect.stringMatching(/^\[booking-form\] <booking-form>: <script .*holds no JSON object/),
        expect.stringContaining('Nothing names the event type'),
      ])
  })
})

describe('a password manager', () => {
  it('I36: finds one form with labels and autocomplete attributes, and its values are sent', async () => {
    const { props, requests } = withTestServer()
    const { element, form } = write('<booking-form></booking-form>')
    Object.assign(element(), props)
    await expect.element(nameOf(form())).toBeVisible()
    const root = element().shadowRoot as ShadowRoot
    const forms = root.querySelectorAll('form')
    expect(forms).toHaveLength(1)
    const fillIn = (word: string, value: string) => {
      const input = forms[0]?.querySelector<HTMLInputElement>(
        `input[autocomplete="${word}"]`,
      ) as HTMLInputElement
      expect(root.querySelector(`label[for="${input.id}"]`), word).not.toBeNull()
      // As extensions do: bypass the setter that React tracks, then dispatch an event.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    fillIn('name', 'Ada Lovelace')
    fillIn('email', 'ada@example.com')
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.element(form().getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(requests[0]?.attendee).toMatchObject({ name: 'Ada Lovelace', email: 'ada@example.com' })
  })
})

describe('the lifecycle of the element', () => {
  it('H26: uses properties that were set before it was defined or connected', async () => {
    // An element with an undefined name is in the same state as before its script has loaded.
    const Registered = customElements.get('booking-form') as typeof BookingFormElement
    const { find, box } = write('<late-form></late-form>')
    Object.assign(find('late-form'), DEFINED)
    customElements.define('late-form', class extends Registered {})
    await expect.element(page.elementLocator(box).getByLabelText('Full name')).toBeVisible()
    const element = document.createElement('booking-form')
    Object.assign(element, DEFINED, { defaultValues: { name: 'Grace' } })
    find('late-form').replaceWith(element)
    await expect.element(page.elementLocator(box).getByLabelText('Full name')).toHaveValue('Grace')
  })

  it('renders the current attributes and properties, and keeps the answers', async () => {
    const { form, element } = write('<booking-form></booking-form>')
    Object.assign(element(), DEFINED, { timeZone: undefined })
    element().setAttribute('time-zone', 'Europe/Rome')
    await nameOf(form()).fill('Ada')
    await expect.element(form().getByText(/^14:00/)).toBeVisible()
    element().setAttribute('time-zone', 'Europe/Riga')
    await expect.element(form().getByText(/^15:00/)).toBeVisible()
    element().timeZone = 'Asia/Tokyo'
    await expect.element(form().getByText(/^22:00/)).toBeVisible()
    element().timeZone = undefined
    element().setAttribute('density', 'compact')
    await expect.element(form().getByText(/^15:00/)).toBeVisible()
    await expect.element(nameOf(form())).toHaveValue('Ada')
    expect(element().shadowRoot?.querySelector('.bf-root')?.hasAttribute('data-compact')).toBe(true)
  })

  it('H27: keeps the answers when it is moved', async () => {
    const { box, form, element } = write('<p></p><booking-form></booking-form>')
    Object.assign(element(), DEFINED)
    await nameOf(form()).fill('Ada')
    box.prepend(element())
    await expect.element(nameOf(form())).toHaveValue('Ada')
    const move = (box as { moveBefore?: (node: Node, before: Node | null) => void }).moveBefore
    move?.call(box, element(), null)
    await expect.element(nameOf(form())).toHaveValue('Ada')
  })

  it('H24: keeps answers, ids and bookings of two elements separate, without a shadow root too', async () => {
    const { form, element, box } = write(
      '<booking-form id="a" no-shadow></booking-form><booking-form id="b" no-shadow></booking-form>',
    )
    for (const id of ['#a', '#b'])
      Object.assign(element(id), withTestServer({ defaultValues: { email: 'ada@example.com' } }).props)
    await nameOf(form('#a')).fill('Ada')
    await nameOf(form('#b')).fill('Grace')
    await form('#a')
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.element(form('#a').getByRole('heading', { name: 'You are booked' })).toBeVisible()
    await expect.element(nameOf(form('#b'))).toHaveValue('Grace')
    const ids = [...box.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(document.adoptedStyleSheets).toHaveLength(1)
    expect([element('#a').booking, element('#b').booking]).toEqual([
      expect.objectContaining({ status: 'accepted' }),
      undefined,
    ])
  })

  it('H29: reports the outcome of a booking that was pending when it was removed', async () => {
    const { fetch, requests } = createTestFetch({ delayMs: 200 })
    const { form, element } = write('<booking-form></booking-form>')
    const gone = element()
    Object.assign(gone, DEFINED, {
      client: createBookingClient({ fetch }),
      defaultValues: { name: 'Ada', email: 'ada@example.com' },
    })
    const ended = new Promise((resolve) =>
      gone.addEventListener('booking-success', ({ detail }) => resolve(detail)),
    )
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.poll(() => requests.length).toBe(1)
    gone.remove()
    expect(await ended).toMatchObject({ status: 'accepted' })
  })

  it('is registered once, even if its script is in the page several times', async () => {
    const Registered = customElements.get('booking-form')
    await import(/* @vite-ignore */ `${builtElement}?ver=6.5`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(customElements.get('booking-form')).toBe(Registered)
    expect(warnings).toEqual([])
  })
})

describe('the URL of the page', () => {
  it('P06: prefills only the fields that the element lists, and warns about malformed values', async () => {
    const address = location.href
    onTestFinished(() => history.replaceState(null, '', address))
    const { searchParams } = new URL(address)
    for (const [name, value] of Object.entries({
      bf_name: 'Ada Lovelace',
      bf_email: 'nobody',
      bf_title: 'A talk',
    }))
      searchParams.set(name, value)
    history.replaceState(null, '', `?${searchParams}`)

    const { form, element } = write('<booking-form></booking-form>')
    Object.assign(element(), withTestServer().props)
    await expect.element(nameOf(form())).toHaveValue('')
    expect(warnings).toEqual([])

    const asked = write('<booking-form prefill-from-url="name email"></booking-form>')
    Object.assign(asked.element(), withTestServer().props)
    await expect.element(nameOf(asked.form())).toHaveValue('Ada Lovelace')
    await expect.element(asked.form().getByLabelText('Email address')).toHaveValue('')
    expect(warnings).toEqual([expect.stringContaining('bf_email')])
    expect(warnings.join()).not.toContain('nobody')
  })
})

describe('feedback for the author of a page', () => {
  it('is one warning per mistake, with the element and a fix', async () => {
    const { form, element } = write(
      '<booking-form id="x" hour-cycle="24" evnt-type-slug="intro"></booking-form>',
    )
    Object.assign(element(), DEFINED)
    await expect.element(nameOf(form())).toBeVisible()
    element().setAttribute('density', 'compact')
    await expect.poll(() => element().shadowRoot?.querySelector('[data-compact]')).not.toBeNull()
    expect(warnings.sort()).toEqual([
      '[booking-form] <booking-form#x>: evnt-type-slug is not known, so it does nothing. Did you mean event-type-slug?',
      '[booking-form] <booking-form#x>: hour-cycle="24" is not known, so it was left out. Write one of: h12, h23.',
    ])
  })

  it('keeps the fallback content visible if the form cannot be rendered', async () => {
    const { form } = write(
      '<booking-form username="jane" event-type-slug="intro" start="tomorrow"><a href="mailto:jane@example.com">By mail</a></booking-form>',
    )
    await expect.element(form().getByText('By mail')).toBeVisible()
    await expect
      .poll(() => warnings)
      .toEqual([expect.stringContaining('start is "tomorrow", which names no instant')])
  })

  it('keeps the fallback content visible until the event type is loaded', async () => {
    const { form, element } = write(
      '<booking-form><a href="mailto:jane@example.com">By mail</a></booking-form>',
    )
    const getEventType = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValue(exampleEventType)
    Object.assign(element(), {
      ...DEFINED,
      eventType: { username: 'jane', eventTypeSlug: 'intro' },
      client: { createBooking: vi.fn(), getEventType },
    })
    await expect.element(form().getByText('By mail')).toBeVisible()
    await form().getByRole('button', { name: 'Try again' }).click()
    await expect.element(nameOf(form())).toBeVisible()
    await expect.element(form().getByText('By mail')).not.toBeVisible()
  })
})

describe('a dialog', () => {
  const open = () => {
    const written = write(
      '<button data-booking-open="#d">Open</button><booking-form id="d" mode="dialog"></booking-form>',
    )
    Object.assign(written.element(), DEFINED)
    return {
      ...written,
      opener: page.elementLocator(written.find('button')),
      dialog: written.form().getByRole('dialog', { name: 'Book a time' }),
    }
  }

  it('opens with a linked button, traps the focus, closes on Escape, restores the focus, and keeps the answers', async () => {
    const { opener, dialog, form, find } = open()
    await opener.click()
    await expect.element(dialog).toBeVisible()
    expect(document.documentElement.style.overflow).toBe('hidden')
    await nameOf(form()).fill('Ada')
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    expect(focused()).toBe(find('button'))
    expect(document.documentElement.style.overflow).toBe('')
    await opener.click()
    await expect.element(nameOf(form())).toHaveValue('Ada')
    await form().getByRole('button', { name: 'Close' }).click()
    await expect.element(dialog).not.toBeInTheDocument()
  })

  it('closes on Escape only after an open list inside it is closed', async () => {
    const { opener, dialog, form, element } = open()
    Object.assign(element(), {
      start: undefined,
      client: {
        createBooking: vi.fn(),
        getSlots: () => Promise.resolve([{ startUtc: '2030-01-08T13:00:00.000Z' }]),
      },
    })
    await opener.click()
    await form().getByRole('button', { name: /Rome/ }).click()
    await form().getByRole('combobox').fill('tok')
    await expect.element(form().getByRole('option').first()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).toBeVisible()
    await userEvent.keyboard('{Escape}{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
  })

  it('renders the form only when a pointer comes near its button', async () => {
    const { opener, element } = open()
    await expect.poll(() => element().shadowRoot?.querySelector('dialog')).not.toBeNull()
    expect(element().shadowRoot?.querySelector('.bf-root')).toBeNull()
    await opener.hover()
    await expect.poll(() => element().shadowRoot?.querySelector('input')).not.toBeNull()
  })

  it('has its own button if it has a label, and a button in the corner in floating mode', async () => {
    const { form, element } = open()
    element().setAttribute('button-label', 'Meet Jane')
    await form().getByRole('button', { name: 'Meet Jane' }).click()
    await nameOf(form()).fill('Ada')
    await userEvent.keyboard('{Escape}')
    element().setAttribute('mode', 'floating')
    const button = form().getByRole('button', { name: 'Meet Jane' })
    await expect.poll(() => getComputedStyle(button.element()).position).toBe('fixed')
    await button.click()
    await expect.element(nameOf(form())).toHaveValue('Ada')
    element().setAttribute('mode', 'inline')
    await expect.element(form().getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(nameOf(form())).toHaveValue('Ada')
    expect(document.documentElement.style.overflow).toBe('')
  })

  it('warns if there is no dialog to open', () => {
    const { element } = write('<booking-form></booking-form>')
    element().open()
    expect(warnings).toEqual([expect.stringContaining('There is no dialog to open')])
  })
})

describe('the page around it', () => {
  it('H30: gets no key events from the form except Escape and Tab', async () => {
    const { form, element, box } = write('<booking-form></booking-form>')
    Object.assign(element(), DEFINED)
    const heard: string[] = []
    for (const name of ['keydown', 'keyup', 'input', 'change', 'submit'])
      box.addEventListener(name, (event) => heard.push(event instanceof KeyboardEvent ? event.key : name))
    await nameOf(form()).click()
    await userEvent.keyboard('k/?{Enter}')
    await expect.element(nameOf(form())).toHaveValue('k/?')
    expect(heard).toEqual([])
    await userEvent.keyboard('{Escape}')
    expect(heard).toEqual(['Escape', 'Escape'])
  })

  it('H37: does not submit its own form on Enter in the booking form, even without a shadow root', async () => {
    const { find, element, form } = write('<form><booking-form no-shadow></booking-form></form>')
    Object.assign(element(), DEFINED)
    const onSubmit = vi.fn((event: Event) => event.preventDefault())
    find('form').addEventListener('submit', onSubmit)
    await nameOf(form()).click()
    await userEvent.keyboard('Ada{Enter}')
    await expect.element(form().getByRole('group', { name: /^Fix/ })).toBeVisible()
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('H02 H04: passes on only font, colour and direction to the form', async () => {
    const { element, form } = write('<booking-form></booking-form>')
    Object.assign(element(), DEFINED)
    await expect.element(nameOf(form())).toBeVisible()
    const inside = () => [...(element().shadowRoot?.querySelectorAll('.bf-root, .bf-root *') ?? [])]
    const look = () =>
      inside().map((one) =>
        LOOKS.map(
          (name) =>
            `${one.localName}.${one.className} ${name}: ${getComputedStyle(one).getPropertyValue(name)}`,
        ),
      )
    const before = look()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      'html{font-size:62.5%} body{letter-spacing:3px;text-transform:uppercase;line-height:3;white-space:pre;user-select:none;word-spacing:9px;text-align:center;cursor:wait;font-weight:900;font-style:italic;text-indent:2em} *{border:5px solid red!important;letter-spacing:5px!important;display:none!important;font-size:40px!important}',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    try {
      document.body.style.setProperty('display', 'block', 'important')
      document.documentElement.style.setProperty('display', 'block', 'important')
      element().parentElement?.style.setProperty('display', 'block', 'important')
      expect(look()).toEqual(before)
      expect(before.length).toBeGreaterThan(20)
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
      for (const one of [document.body, document.documentElement]) one.style.removeProperty('display')
    }
  })

  it('H05: cannot hide the element with a rule for all elements, only with the hidden attribute', async () => {
    const { element, form } = write(
      '<style>* { display: none !important; opacity: 1 } [data-test], body, html { display: block !important }</style><booking-form></booking-form>',
    )
    Object.assign(element(), DEFINED)
    await expect.element(nameOf(form())).toBeVisible()
    element().hidden = true
    await expect.element(nameOf(form())).not.toBeVisible()
  })

  it('H25: gets no new global variables', () => {
    expect(
      Object.keys(globalThis).filter((name) => !globalsBefore.has(name) && !/vitest|vite/i.test(name)),
    ).toEqual([])
  })

  it('H11: can be another document, where a moved element is styled', async () => {
    const { element, form, box } = write(
      '<iframe title="Another page"></iframe><booking-form></booking-form>',
    )
    Object.assign(element(), DEFINED)
    await expect.element(nameOf(form())).toBeVisible()
    const frame = box.querySelector('iframe')
    const moved = element()
    frame?.contentDocument?.body.append(moved)
    await expect.poll(() => moved.shadowRoot?.adoptedStyleSheets.length).toBe(1)
    const root = moved.shadowRoot?.querySelector('.bf-root')
    await expect.poll(() => root && frame?.contentWindow?.getComputedStyle(root).lineHeight).toBe('24px')
  })

  it('H10: gets a style element with its nonce if it has no constructable style sheets', async () => {
    const { replaceSync } = CSSStyleSheet.prototype
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync')
    const frame = document.createElement('iframe')
    frame.dataset.test = ''
    document.body.append(frame)
    try {
      const other = frame.contentWindow as Window & typeof globalThis
      Reflect.deleteProperty(other.CSSStyleSheet.prototype, 'replaceSync')
      const element = document.createElement('booking-form')
      element.nonce = 'abc'
      Object.assign(element, DEFINED)
      other.document.body.append(element)
      await expect.poll(() => element.shadowRoot?.querySelector('style')?.nonce).toBe('abc')
    } finally {
      CSSStyleSheet.prototype.replaceSync = replaceSync
    }
  })
})

/** Properties that the test page sets, and properties that depend on them. */
const LOOKS = [
  'letter-spacing',
  'text-transform',
  'line-height',
  'white-space-collapse',
  'user-select',
  'word-spacing',
  'text-align',
  'cursor',
  'font-weight',
  'font-style',
  'font-size',
  'text-indent',
  'border-top-width',
  'border-top-color',
  'display',
  'padding-top',
  'margin-top',
  'border-top-left-radius',
  'background-color',
]
