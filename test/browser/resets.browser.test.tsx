import { describe, expect, it, onTestFinished } from 'vitest'
import bootstrap from 'bootstrap/dist/css/bootstrap.css?inline'
import tailwind4 from 'tailwindcss/preflight.css?inline'
import formCss from '../../src/styles.css?raw'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { custom } from '../support/e0.js'
import { mountBookingForm } from '../support/mount.browser.js'

const UNIVERSAL = '*, ::before, ::after { margin: 0; padding: 0; box-sizing: border-box; border: 0 solid }'
/** Rules for elements without a layer, as in the preflight of Tailwind 3 and in normalize. */
const ELEMENTS = `${UNIVERSAL}
  h1, h2, h3 { font-size: inherit; font-weight: inherit; margin: 0.67em 0 }
  button, input, select, textarea { font: 100% serif; color: inherit; background: none; margin: 0; padding: 0 }
  button, input:where([type='button']), input:where([type='submit']) { appearance: button; border: 0 }
  ol, ul, menu { list-style: square inside; padding: 1em }
  a { color: inherit; text-decoration: none }
  fieldset { margin: 1em; padding: 1em; border: 3px solid }
  legend { float: left; inline-size: 100%; font-size: 2em }
  input::placeholder, textarea::placeholder { opacity: 0.2; color: red }
  main form p { margin: 20px }`
const RESETS: [name: string, css: string][] = [
  ['a rule for all elements', '* { margin: 0; padding: 0 }'],
  ['rules for elements', ELEMENTS],
  ['Bootstrap', bootstrap],
  ['Tailwind 4', `@layer theme, base, components, utilities; @layer base { ${tailwind4} }`],
  ['a layered reset', `@layer reset { ${ELEMENTS} }`],
]
/** What the form inherits from its page on purpose, and a form that does not move. */
const PAGE =
  'html, body { margin: 0; font: 17px/1.5 sans-serif; color: rgb(1, 2, 3); letter-spacing: normal }' +
  '.bf-root * { animation: none !important; transition: none !important } html { tab-size: 8; text-size-adjust: none; -webkit-tap-highlight-color: transparent }'

/** Mounts a form in a page of its own: a frame with these style sheets in this order. */
async function openPage(sheets: string[], { doctype = '<!doctype html>', ...more }: PageOptions = {}) {
  const frame = document.createElement('iframe')
  Object.assign(frame.style, { width: '700px', height: '1500px', border: '0' })
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  const page = frame.contentDocument as Document
  page.open()
  page.write(`${doctype}<html><head></head><body><main style="width: 600px"></main></body></html>`)
  page.close()
  for (const css of [...sheets, PAGE]) {
    const style = page.createElement('style')
    style.textContent = css
    page.head.append(style)
  }
  const bookingFields = [
    ...(exampleEventType.bookingFields ?? []),
    custom('radio', 'one', { label: 'One', options: ['Tea', 'Coffee'], required: true }),
    custom('checkbox', 'some', { label: 'Some', options: ['Tea', 'Coffee'] }),
    custom('select', 'list', { label: 'List', options: [...'abcdef'], placeholder: 'Pick' }),
    custom('boolean', 'agree', { label: 'Agree', required: true }),
  ]
  const { unmount } = mountBookingForm(
    {
      eventType: { ...exampleEventType, bookingFields } as BookingFormProps['eventType'],
      start: '2030-01-08T13:00:00Z',
      timeZone: 'Europe/Rome',
      client: createBookingClient({ fetch: createTestFetch().fetch }),
      ...more,
    },
    page.querySelector('main') as Element,
  )
  // Before the frame, which React would otherwise leave without its document.
  onTestFinished(unmount)
  await expect
    .poll(() => page.querySelectorAll('.bf-input, .bf-select, .bf-check, .bf-option, .bf-day').length)
    .toBeGreaterThan(7)
  return page
}

type PageOptions = { doctype?: string } & Partial<BookingFormProps>

/** Shows all errors. */
async function press(page: Document) {
  await expect
    .poll(() => {
      page.querySelector<HTMLElement>('.bf-button[data-primary]')?.click()
      return page.querySelectorAll('.bf-summary li').length
    })
    .toBeGreaterThan(3)
  ;(page.activeElement as HTMLElement | null)?.blur()
}

/** The place of each element, and how it and its pseudo-elements look. */
function readLook(page: Document): string[] {
  const view = page.defaultView as Window
  // Of an element without a border, the style of the border may differ.
  const looks = [
    'color',
    'background-color',
    'font-family',
    'font-size',
    'font-weight',
    'line-height',
    'opacity',
  ]
  const borders = ['top', 'left'].flatMap((side) => [
    `border-${side}-width`,
    `padding-${side}`,
    `margin-${side}`,
  ])
  const texts = [
    'display',
    'text-align',
    'text-decoration-line',
    'list-style-type',
    'letter-spacing',
    'content',
  ]
  return [...page.querySelectorAll('.bf-root *')].flatMap((one, index) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    const name = `${index} ${one.localName}.${one.getAttribute('class') ?? ''}`
    return [
      `${name} ${[x, y, width, height].map(Math.round).join(' ')}`,
      ...['', '::before', '::after', '::placeholder'].map((pseudo) => {
        const style = view.getComputedStyle(one, pseudo)
        // Firefox has a style of pseudo-elements that nothing renders, too.
        const isRendered =
          pseudo === '::placeholder' ? one.matches('input, textarea') : style.content !== 'none'
        if (pseudo && !isRendered) return `${name}${pseudo} none`
        const values = [...looks, ...borders, ...texts].map((property) => style.getPropertyValue(property))
        return `${name}${pseudo} ${values.join(' ')}`
      }),
    ]
  })
}

/** Returns the lines of the second list that differ from the first. */
const compare = (plain: string[], other: string[]) => [
  ...(plain.length === other.length ? [] : [`${plain.length} and ${other.length} lines`]),
  ...other.filter((line, index) => line !== plain[index]),
]

describe('F63: beside a reset', () => {
  it.each(RESETS)('F63: %s before or after it, the form looks as without it', async (_, reset) => {
    const plain = await openPage([formCss])
    await press(plain)
    const look = readLook(plain)
    expect(look.length).toBeGreaterThan(100)
    for (const sheets of [
      [formCss, reset],
      [reset, formCss],
    ]) {
      const page = await openPage(sheets)
      await press(page)
      expect(compare(look, readLook(page))).toEqual([])
    }
  })

  it('F63: classes of the host win, without a layer and in the layer of utilities', async () => {
    const host =
      '.mine { padding: 3px } .bf-label { color: rgb(9, 9, 9) } @layer utilities { .util { margin: 7px } }'
    for (const sheets of [
      [formCss, host, UNIVERSAL],
      [UNIVERSAL, host, formCss],
    ]) {
      // The first style sheet with layers decides about their order, as that of Tailwind does.
      const order = '@layer theme, base, components, utilities;'
      const page = await openPage(sheets[0] === formCss ? sheets : [formCss, order, ...sheets.slice(0, -1)], {
        classNames: { input: 'mine util' },
      })
      const style = (selector: string) =>
        (page.defaultView as Window).getComputedStyle(page.querySelector(selector) as Element)
      expect(style('.bf-input').padding).toBe('3px')
      expect(style('.bf-input').margin).toBe('7px')
      expect(style('.bf-label').color).toBe('rgb(9, 9, 9)')
    }
  })
})

describe('F64: a page without a doctype', () => {
  it.each([
    ['the picker', { start: undefined }],
    ['the details', {}],
  ])('F64: %s looks as with a doctype', async (_, props) => {
    const standard = await openPage([formCss], props)
    const quirks = await openPage([formCss], { doctype: '', ...props })
    expect(standard.compatMode).toBe('CSS1Compat')
    expect(quirks.compatMode).toBe('BackCompat')
    await expect.poll(() => compare(readLook(standard), readLook(quirks))).toEqual([])
  })
})
