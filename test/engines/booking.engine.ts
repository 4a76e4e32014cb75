import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENGINE, expectBookings, fillAttendee, pressBook, START, setUpEngine } from './setUpEngine.js'
import { translatePage } from './site/translatePage.js'

const { open } = setUpEngine()

describe(`a booking in ${ENGINE}`, () => {
  it('is made once, confirmed and stored, without a problem in the page', async () => {
    const page = await open('intro')
    await fillAttendee(page)
    await page.role('button', 'Add guests').click()
    await page.label('Guest 1').fill('bob@example.com')
    await pressBook(page)
    await page.role('heading', 'You are booked').focused()
    const [booking] = await expectBookings(page, 1)
    expect(booking).toMatchObject({
      attendee: { name: 'Ada Lovelace', email: 'ada@example.com' },
      responses: { guests: ['bob@example.com'] },
      startMs: Date.parse(START),
    })
    await page.text(booking?.uid ?? 'no booking').shown()
    await page.text('14:00 – 14:30').shown()
    expect(await page.problems()).toEqual([])
  })

  it('sends the answer of every field type', async () => {
    const page = await open('every-field')
    await fillAttendee(page)
    await page.label('Company').fill('Acme')
    await page.label('What are you working on?').fill('Forms')
    for (const choice of ['Under €5,000', 'Live', 'iOS', 'Design system']) await page.label(choice).click()
    await page.label('People on the team').fill('4')
    await page.label('Website').fill('acme.io')
    await page.label('Office phone').fill('+371 20 993 151')
    await page.label('Office address').fill('Brīvības iela 1')
    await page.label(/afterwards\?, address 1/).fill('notes@example.com')
    await page.label(/^You may keep/).click()
    await pressBook(page)
    await page.role('heading', 'You are booked').focused()
    const [booking] = await expectBookings(page, 1)
    expect(booking?.responses).toMatchObject({
      company: 'Acme',
      brief: 'Forms',
      budget: 'Under €5,000',
      stage: 'Live',
      platforms: ['iOS'],
      'help-with': ['Design system'],
      'team-size': 4,
      website: 'https://acme.io',
      'office-phone': '+37120993151',
      'office-address': 'Brīvības iela 1',
      'keep-informed': ['notes@example.com'],
      privacy: true,
    })
    expect(await page.problems()).toEqual([])
  })

  it('takes place where the visitor chooses', async () => {
    const page = await open('places')
    await fillAttendee(page)
    await page.label(/^Somewhere else/).click()
    await page.label('Where do we meet?').fill('Namek 100')
    await pressBook(page)
    await page.role('heading', 'You are booked').focused()
    const [booking] = await expectBookings(page, 1)
    expect(booking?.location).toBe('Namek 100')
  })

  it('of a taken time fails with a focused notice and keeps the answers', async () => {
    const page = await open('intro')
    const taken = await fetch(`${page.sandbox.apiUrl}/bookings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'cal-api-version': '2024-08-13' },
      body: JSON.stringify({
        start: START,
        eventTypeId: 1,
        attendee: { name: 'Bob', email: 'bob@example.com', timeZone: 'Europe/Rome' },
      }),
    })
    expect(taken.status).toBe(201)
    await fillAttendee(page)
    await pressBook(page)
    await page.role('heading', 'That time is no longer available').focused()
    expect(await page.label('Your name').value()).toBe('Ada Lovelace')
    expect(await page.label('E-mail address').value()).toBe('ada@example.com')
    await expectBookings(page, 1)
  })

  it('without answers shows a summary whose links focus the fields', async () => {
    const page = await open('intro')
    await pressBook(page)
    await page.role('group', 'Fix 2 things to book').focused()
    await page.role('link', /name/i).click()
    await page.label('Your name').focused()
    await expectBookings(page, 0)
    expect(await page.problems()).toEqual([])
  })

  it('I02: accepts an e-mail address with an international domain', async () => {
    const page = await open('intro')
    await fillAttendee(page, 'Jane', 'jane@müller.example')
    await pressBook(page)
    await page.role('heading', 'You are booked').focused()
    const [booking] = await expectBookings(page, 1)
    expect(['jane@müller.example', 'jane@xn--mller-kva.example']).toContain(booking?.attendee.email)
  })

  it('H07 H09: is made with all styles under a policy that allows only the site and the API', async () => {
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      'connect-src http://127.0.0.1:*',
      "require-trusted-types-for 'script'",
    ].join('; ')
    const page = await open('intro', { headers: { 'content-security-policy': policy } })
    await fillAttendee(page)
    expect(
      await page.browser.read(
        () => getComputedStyle(document.querySelector('.bf-root input')!).borderTopLeftRadius,
      ),
    ).toBe('10px')
    await pressBook(page)
    await page.role('heading', 'You are booked').focused()
    expect(await page.problems()).toEqual([])
  })

  it('H34: works in a page that is translated before each step, and keeps the answers', async () => {
    const page = await open('intro')
    const { browser } = page
    await fillAttendee(page, 'Ada Lovelace', 'no address')
    await browser.read(translatePage)
    await page.label(/E-mail address/).click()
    await browser.press('Enter')
    await browser.wait(() => document.activeElement?.matches('.bf-summary'))
    await browser.read(translatePage)
    expect(await page.label(/Your name/).value()).toBe('Ada Lovelace')
    await page.label(/E-mail address/).fill('ada@example.com')
    await browser.read(translatePage)
    await browser.press('Enter')
    await browser.wait(
      () =>
        document.activeElement?.matches('.bf-confirmation-title') &&
        document.activeElement.textContent?.includes('You are booked'),
    )
    await expectBookings(page, 1)
    expect(await page.problems()).toEqual([])
  })

  it('has no axe violation in the form, its errors and the confirmation', async () => {
    const page = await open('intro', {
      pages: { '/axe.js': readFileSync('node_modules/axe-core/axe.min.js', 'utf8') },
    })
    await page.role('button', /^Book /).shown()
    await page.browser.read(() =>
      document.head.append(Object.assign(document.createElement('script'), { src: '/axe.js' })),
    )
    await page.browser.wait(() => 'axe' in window)
    const audit = async () => {
      // Elements that fade in do not have their final colours yet.
      await page.browser.wait(() =>
        document.getAnimations().every(({ playState }) => playState !== 'running'),
      )
      await page.browser.read(() => {
        const { axe } = window as unknown as {
          axe: {
            run: (
              context: string,
            ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
          }
        }
        document.body.removeAttribute('data-axe')
        axe.run('main').then(
          ({ violations }) => {
            const nodes = violations.flatMap((violation) => violation.nodes)
            const found = nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')
            document.body.setAttribute('data-axe', `done ${found}`)
          },
          (error: unknown) => document.body.setAttribute('data-axe', String(error)),
        )
      })
      return page.browser.wait(() => document.body.getAttribute('data-axe'))
    }
    expect(await audit()).toBe('done ')
    await pressBook(page)
    await page.role('group', 'Fix 2 things to book').focused()
    expect(await audit()).toBe('done ')
    await fillAttendee(page)
    await pressBook(page)
    await page.role('heading', 'You are booked').focused()
    expect(await audit()).toBe('done ')
  })
})
