import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { contrast } from '../support/contrast.browser.js'
import { findCutTexts } from '../support/findCutTexts.js'
import { NOW, walk } from './walk.browser.js'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(async () => {
  vi.useRealTimers()
  await page.viewport(414, 896)
})

/** Adds a style sheet of the visitor to the page until the test ends. */
function addStyles(css: string): void {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  onTestFinished(() => style.remove())
}

const CONTROLS = 'button, input, select, textarea, a[href], [role="option"]'
const visibleControls = () =>
  [...document.querySelectorAll<HTMLElement>(`.bf-root :is(${CONTROLS})`)].filter((one) =>
    one.checkVisibility(),
  )

/** The area that a pointer can hit: that of the label too, for a checkbox or a radio button. */
function sizeOf(control: HTMLElement): [width: number, height: number] {
  const isBox = control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)
  const target = (isBox && control.labels?.[0]) || control
  const { width, height } = target.getBoundingClientRect()
  return [Math.round(width), Math.round(height)]
}

/** A link in a sentence, or in a list of links of text, which the criterion leaves as large as its text. */
const isInText = (control: HTMLElement): boolean => getComputedStyle(control).display === 'inline'

/** How a control looks around its content. */
function lookOf(control: Element): string {
  const box = control.closest('.bf-option') ?? control
  return [control, box]
    .map((one) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one)
      return `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`
    })
    .join(', ')
}

describe('with the settings of a visitor, no text is cut from the month to the confirmation', () => {
  it('1.4.12: with the spacing of the criterion, at 320 pixels', async () => {
    await page.viewport(320, 800)
    addStyles(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    await walk(async (state) => expect([state, ...findCutTexts(document.body)]).toEqual([state]))
  })

  it('1.4.4: with a text of 200 %, at 640 pixels', async () => {
    await page.viewport(640, 800)
    addStyles('html, body { font-size: 200% !important } body { font-size: 32px !important }')
    await walk(async (state, form) => {
      expect(
        parseFloat(getComputedStyle(form.getByRole('heading').first().element()).fontSize),
      ).toBeGreaterThan(30)
      expect([state, ...findCutTexts(document.body)]).toEqual([state])
    })
  })
})

describe('from the month to the confirmation', () => {
  it.each(['light', 'dark'])(
    '1.4.11: the border of each input and the ring of the focus have 3 to 1 (%s)',
    async (theme) => {
      document.documentElement.style.colorScheme = theme
      document.body.style.background = 'Canvas'
      onTestFinished(() => void (document.documentElement.style.colorScheme = ''))
      const ground = theme === 'dark' ? 'rgb(18, 18, 18)' : 'white'
      let count = 0
      await walk(async (state) => {
        const inputs = document.querySelectorAll<HTMLElement>('.bf-root .bf-input')
        count += inputs.length
        for (const input of inputs) {
          expect(contrast(getComputedStyle(input).borderBottomColor, ground), state).toBeGreaterThan(3)
          if (input.matches('input')) {
            input.focus()
            expect(contrast(getComputedStyle(input).outlineColor, ground), state).toBeGreaterThan(3)
          }
        }
      })
      expect(count).toBeGreaterThan(8)
    },
  )

  it.each([280, 414])('2.5.8: each target has 24 by 24 pixels at least, at %d pixels', async (width) => {
    await page.viewport(width, 800)
    let count = 0
    await walk(
      async (state) => {
        const targets = visibleControls().filter((one) => !isInText(one))
        count += targets.length
        const small = targets.filter((one) => Math.min(...sizeOf(one)) < 24)
        expect([state, ...small.map((one) => `${one.className} ${sizeOf(one).join(' × ')}`)]).toEqual([state])
      },
      { appearance: { density: 'compact' } },
    )
    expect(count).toBeGreaterThan(100)
  })

  it('2.4.7 2.1.2 3.2.1: each stop of Tab shows the focus and changes nothing, and Tab leaves the form', async () => {
    const create = (text: string) => {
      const button = document.createElement('button')
      button.textContent = text
      onTestFinished(() => button.remove())
      return button
    }
    const [before, after] = [create('Before the form'), create('After the form')]
    await walk(async (state) => {
      document.body.prepend(before)
      document.body.append(after)
      const root = document.querySelector('.bf-root') as HTMLElement
      const step = root.dataset.state
      before.focus()
      await userEvent.keyboard('{Tab}')
      const stops: Element[] = []
      for (let index = 0; index < 60 && document.activeElement !== after; index++) {
        const stop = document.activeElement as HTMLElement
        stops.push(stop)
        const focused = lookOf(stop)
        await userEvent.keyboard('{Tab}')
        expect(lookOf(stop), `${state}: ${stop.outerHTML.slice(0, 200)}`).not.toBe(focused)
      }
      expect(document.activeElement, state).toBe(after)
      expect(stops.length).toBeGreaterThan(2)
      expect(root.dataset.state).toBe(step)
    })
  })
})
