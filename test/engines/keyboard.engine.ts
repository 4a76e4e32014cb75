import { describe, expect, it } from 'vitest'
import { toKeyValue } from './driver/keys.js'
import { ENGINE, expectBookings, fillAttendee, pressBook, setUpEngine, type Opened } from './setUpEngine.js'

const { open, openUnder } = setUpEngine()

/** Returns the label or the text of the focused element. */
const focusedName = ({ browser }: Opened): Promise<string> =>
  browser.read(() => {
    const element = document.activeElement as HTMLInputElement | null
    return (
      element?.ariaLabel ??
      element?.labels?.[0]?.textContent ??
      (element?.matches('button, a, [tabindex]') ? element.textContent : null) ??
      ''
    )
  })

/** Presses Tab until the focused element has the name. */
async function tabTo(page: Opened, name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 15; presses++) {
    await page.browser.press(key)
    if (name.test(await focusedName(page))) return
  }
  throw new Error(`${key} does not reach ${name}`)
}

describe(`with the keyboard only in ${ENGINE}`, () => {
  it('a visitor chooses a place and books', async () => {
    const page = await open('places')
    await page.role('button', /^Book /).shown()
    await tabTo(page, /Your name/)
    await page.browser.type('Ada')
    await tabTo(page, /E-mail address/)
    await page.browser.type('ada@example.com')
    await tabTo(page, /^Cal Video/)
    await page.browser.press('Space')
    await page.browser.press('ArrowDown')
    expect(await focusedName(page)).toMatch(/In person/)
    await tabTo(page, /Anything/)
    await page.browser.type('By keyboard')
    await tabTo(page, /^Book /)
    await page.browser.press('Enter')
    await page.role('heading', 'You are booked').focused()
    const [booking] = await expectBookings(page, 1)
    expect(booking).toMatchObject({
      attendee: { name: 'Ada', email: 'ada@example.com' },
      responses: { notes: 'By keyboard' },
    })
    expect(booking?.location).toMatch(/Tērbatas/)
  })

  it('a visitor adds and removes guests, and the focus is never lost', async () => {
    const page = await open('intro')
    await fillAttendee(page)
    await tabTo(page, /^Add guests/)
    await page.browser.press('Enter')
    await page.label('Guest 1').focused()
    await page.browser.type('bob@example.com')
    await page.browser.press('Enter')
    await page.browser.type('eve@example.com')
    await tabTo(page, /Guest 1|Remove/, 'Shift+Tab')
    await expectBookings(page, 0)
    await tabTo(page, /^Book /)
    await page.browser.press('Space')
    await page.role('heading', 'You are booked').focused()
    const [booking] = await expectBookings(page, 1)
    expect(booking?.responses.guests).toEqual(['bob@example.com', 'eve@example.com'])
  })

  it('a pasted list of addresses is split', async () => {
    const page = await open('intro')
    await fillAttendee(page)
    await page.role('button', 'Add guests').click()
    await page.label('Guest 1').focused()
    await page.browser.read(() => {
      const source = document.createElement('textarea')
      source.value = 'Jane <jane@a.example>; "Doe, John" <john@b.example>\nADA@example.com'
      document.body.append(source)
      source.select()
    })
    await page.browser.press('Control+c')
    await page.label('Guest 1').click()
    await page.browser.press('Control+v')
    await page.label('Guest 2').shown()
    await pressBook(page)
    await page.role('heading', 'You are booked').focused()
    const [booking] = await expectBookings(page, 1)
    expect(booking?.responses.guests).toEqual(['jane@a.example', 'john@b.example'])
  })

  it('Shift+Tab reverses the order of Tab, and both leave the form', async () => {
    const page = await open('intro')
    await page.role('button', 'Add guests').shown()
    const walk = async (key: string) => {
      const names: string[] = []
      const from = await focusedName(page)
      for (let presses = 0; presses < 12; presses++) {
        await page.browser.press(key)
        const name = await focusedName(page)
        // After the last element comes the browser's toolbar or, in a window without one, the first element.
        if (name === '' || name === from || names.includes(name)) break
        names.push(name)
      }
      return names
    }
    const forth = await walk('Tab')
    expect(forth.length).toBeGreaterThanOrEqual(5)
    expect(forth.at(-1)).toMatch(/^Book /)
    await page.role('button', /^Book /).click()
    await page.role('group', /^Fix/).focused()
    await tabTo(page, /^Book /)
    const back = await walk('Shift+Tab')
    expect(back.filter((name) => forth.includes(name))).toEqual(forth.toReversed().slice(1))
  })

  it('a link in the summary focuses its field', async () => {
    const page = await open('intro')
    await pressBook(page)
    await page.role('group', /^Fix/).focused()
    await tabTo(page, /email address|e-mail/i)
    await page.browser.press('Enter')
    await page.label('E-mail address').focused()
    expect(await page.problems()).toEqual([])
  })
})

describe(`one request for one submit in ${ENGINE}`, () => {
  it.each<[string, (page: Opened) => Promise<void>]>([
    ['L01: after a double click', (page) => page.role('button', /^Book /).click(2)],
    [
      'L02: while Enter is held down in a field',
      async ({ label, browser }) => {
        await label('Your name').click()
        const value = toKeyValue('Enter')
        await browser.keys([
          ...Array.from({ length: 6 }, () => ({ type: 'keyDown' as const, value })),
          { type: 'keyUp', value },
        ])
      },
    ],
    [
      'L01 L02: after a click, Enter and a submit by a script',
      async (page) => {
        await pressBook(page)
        await page.browser.press('Enter')
        await page.browser.read(() => document.querySelector('form')?.requestSubmit())
      },
    ],
  ])('%s', async (_, press) => {
    const page = await openUnder('slow', { ms: 400 })
    await fillAttendee(page)
    await press(page)
    await page.role('heading', 'You are booked').focused()
    expect(page.faults.posts()).toHaveLength(1)
  })

  it('L06: the button keeps the focus while the request is pending', async () => {
    const page = await openUnder('slow', { ms: 1500 })
    await fillAttendee(page)
    await page.browser.press('Tab')
    await tabTo(page, /^Book /)
    await page.browser.press('Enter')
    await page.role('button', /Booking…/).focused()
    await page.role('heading', 'You are booked').focused()
    expect(page.faults.posts()).toHaveLength(1)
  })
})
