import { describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { custom } from '../support/e0.js'
import { mountBookingForm } from '../support/mount.browser.js'

const START = '2030-01-08T13:00:00Z'
/** What a page puts around a form: the styles of the box, the styles of a box in it, and the form inside. */
const CONTAINERS: [name: string, outer: string, inner?: string][] = [
  ['a block', ''],
  ['a flex column', 'display: flex; flex-direction: column; align-items: center'],
  ['a centred flex', 'display: flex; justify-content: center; align-items: center'],
  ['a centred grid', 'display: grid; place-items: center'],
  ['a grid with centred tracks', 'display: grid; place-content: center'],
  ['fit-content', 'width: fit-content'],
  ['a table cell', 'display: table', 'display: table-cell'],
  ['an inline block', 'display: inline-block'],
  ['a float', 'float: left'],
  ['an absolute box', 'position: absolute'],
  [
    'the page of a new Vite project',
    'display: flex; place-items: center; min-width: 0',
    'max-width: 1280px; margin: 0 auto; padding: 2rem; text-align: center',
  ],
  [
    'the page of a new Next project',
    'display: flex; align-items: center; justify-content: center',
    'display: flex; flex-direction: column; align-items: center; padding: 32px 16px',
  ],
]

/** Mounts a form in two boxes with these styles, on a page of this width. */
async function openIn(
  width: number,
  [outer, inner = '']: (string | undefined)[],
  more: Partial<BookingFormProps> = {},
) {
  await page.viewport(width, 800)
  const room = document.createElement('div')
  room.innerHTML = `<div style="${outer}"><div style="${inner}"></div></div>`
  document.body.append(room)
  onTestFinished(async () => {
    room.remove()
    await page.viewport(414, 896)
  })
  const mounted = mountBookingForm(
    {
      eventType: exampleEventType,
      start: START,
      timeZone: 'Europe/Rome',
      client: createBookingClient({ fetch: createTestFetch().fetch }),
      ...more,
    },
    room.firstElementChild?.firstElementChild ?? room,
  )
  await expect.element(mounted.form.getByRole('button', { name: /^Book / })).toBeVisible()
  await expect.element(mounted.form.getByRole('group', { name: /^Guests/ })).toBeVisible()
  return { ...mounted, room }
}

/** The form, its fields and its button with their sizes. Boxes of the same sizes look the same. */
function readSizes({ form }: Awaited<ReturnType<typeof openIn>>) {
  const tree = form.element().shadowRoot ?? form.element()
  return [...tree.querySelectorAll('.bf-root, .bf-root > *, .bf-input, .bf-button')].map((one) => {
    const { width, height } = one.getBoundingClientRect()
    return `${one.className} ${Math.round(width)} × ${Math.round(height)}`
  })
}

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

describe('F62: in a container that takes the width of its content', () => {
  it.each(CONTAINERS)('F62: %s, the form looks as in a block', async (_, ...styles) => {
    const inBlock = await openIn(1200, [''])
    const sizes = readSizes(inBlock)
    expect(sizes[0]).toMatch(/^bf-root 512 ×/)
    inBlock.unmount()
    expect(readSizes(await openIn(1200, styles))).toEqual(sizes)
  })

  it.each(CONTAINERS)('F62: %s of 280 pixels, the form takes all of it and no more', async (_, ...styles) => {
    const { room, form } = await openIn(280, styles)
    const box = room.firstElementChild?.firstElementChild as HTMLElement
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box)
    const left = 280 - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)
    const tree = form.element().shadowRoot ?? form.element()
    const root = tree.querySelector('.bf-root') as HTMLElement
    // A table has two pixels between its cells and its border.
    expect(root.clientWidth).toBeGreaterThanOrEqual(left - 4)
    expect(root.clientWidth).toBeLessThanOrEqual(left)
    expect(overflow()).toBe(0)
  })

  it('F62: a width of the host is the width there too', async () => {
    const { form } = await openIn(1200, ['display: grid; place-content: center; --bf-width: 400px'])
    const tree = form.element().shadowRoot ?? form.element()
    expect(tree.querySelector('.bf-root')?.clientWidth).toBe(400)
  })
})

describe('F90: one long word', () => {
  const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(4)
  const address = `https://example.com/${'a'.repeat(200)}?q=${'b'.repeat(80)}`

  it.each([320, 280])('F90: in any text of a form never widens a page of %d pixels', async (width) => {
    const eventType = {
      ...exampleEventType,
      title: word,
      description: `See ${address} or ${word}`,
      users: [{ name: word, username: 'jane' }],
      locations: [{ type: 'address', address, public: true }],
      bookingFields: [
        ...(exampleEventType.bookingFields ?? []),
        custom('text', 'text', { label: word, placeholder: word, required: true }),
        custom('radio', 'radio', { label: 'One', options: [word, 'Two'], required: true }),
        custom('checkbox', 'several', { label: 'Some', options: [word, address] }),
        custom('select', 'list', { label: word, options: [word, ...'abcdef'] }),
        custom('boolean', 'agree', { label: `${word} ${address}`, required: true }),
      ],
    }
    const { form } = await openIn(width, ['display: grid; place-items: center'], {
      eventType: eventType as BookingFormProps['eventType'],
      defaultValues: { name: word, notes: address, guests: [`${'g'.repeat(60)}@example.com`] },
    })
    expect(overflow()).toBe(0)
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByRole('group', { name: /^Fix \d/ })).toHaveFocus()
    expect(overflow()).toBe(0)
  })
})
