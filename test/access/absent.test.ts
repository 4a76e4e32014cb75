import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withoutComments } from '../house/readImports.js'
import { readSources } from '../house/readSources.js'

/** What the form does without: the criteria that are met by that, the pattern, and a text that has it. */
const ABSENT: readonly [criteria: string, pattern: RegExp, sample: string][] = [
  [
    '1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.4.2: no sound and no video',
    /<(video|audio|embed|object)[\s/]/,
    '<video src>',
  ],
  ['1.4.5: no image, so no image of text', /<(img|picture|canvas|image)\b/, '<img alt="">'],
  ['1.4.13: no tooltip', /<[a-z]\w*\b[^>]*\s(title|popover)=/, '<button type="button" title={label}>'],
  ['2.1.4: no shortcut of one character', /accessKey|aria-keyshortcuts|case '\w':/, "case 'k':"],
  ['2.4.3: no place in the tab order but that in the text', /tabIndex(=\{| = )[1-9]/, 'tabIndex={1}'],
  [
    '2.5.1 2.5.7: no gesture and no dragging',
    /\b(draggable|on(Drag|Touch|PointerMove)\w*)=/,
    'onTouchStart={go}',
  ],
  ['2.5.2: nothing happens before the pointer is released', /\bon(Mouse|Pointer)Down\b/, 'onMouseDown={go}'],
  ['2.5.4: no movement of the device', /devicemotion|deviceorientation/, "on('devicemotion')"],
  ['3.2.1: no control takes the focus by itself', /\bautoFocus\b/, '<input autoFocus />'],
]

/** Files can be dropped, and a button beside opens the dialog that chooses them. */
const ALLOWED = new Map([['2.5.1 2.5.7: no gesture and no dragging', 'fields/file/FileControl.tsx']])

describe('the form has', () => {
  const code = [...readSources('src')].map(([file, text]) => [file, withoutComments(text)] as const)

  it.each(ABSENT)('%s', (name, pattern, sample) => {
    const found = code.filter(([, text]) => pattern.test(text)).map(([file]) => file)
    expect(found.filter((file) => file !== ALLOWED.get(name))).toEqual([])
    expect(sample).toMatch(pattern)
  })
})

describe('the English messages have', () => {
  // A voice or another layout knows no side and no colour.
  const sensory = /\b(red|green|blue|grey|round|square|(on|to) the (left|right))\b/i

  it('1.3.3: no word for a colour, a shape or a side', () => {
    const texts = [...readSources('src/messages')].map(([, text]) => withoutComments(text))
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => sensory.test(text))).toEqual([])
    expect('Press the green button').toMatch(sensory)
  })
})

describe('the style sheet has', () => {
  const css = readFileSync('src/styles.css', 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const orientation = /orientation\s*:/
  const revealing = /:hover[^{}]*\{[^{}]*\b(display|visibility|opacity|content)\s*:/

  it('1.3.4: no rule that depends on the orientation of the screen', () => {
    expect(css).not.toMatch(orientation)
    expect('@media (orientation: portrait)').toMatch(orientation)
  })

  it('1.4.13: nothing that appears under the pointer', () => {
    expect(css).not.toMatch(revealing)
    expect('.a:hover { color: red; display: block }').toMatch(revealing)
  })

  it('2.3.1: no animation without an end but the spinner, which does not flash', () => {
    const endless = [...css.matchAll(/animation:[^;]*\binfinite\b[^;]*;/g)].map(([rule]) => rule)
    expect(endless).toHaveLength(1)
    expect(endless[0]).toContain('bf-spin')
  })
})
