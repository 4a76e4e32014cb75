import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { loadMessages } from '../../src/entries/locales.js'
import { readAttributes } from '../../src/widget/readAttributes.js'
import { findScripts, readScripts } from '../../src/widget/readScripts.js'
import { PRESETS, toPlainProps, type PlainProps } from '../../stories/playground/playgroundSettings.js'
import { toHtml } from '../../stories/playground/toHtml.js'
import { toJsx } from '../../stories/playground/toJsx.js'

/** Compiles and runs the printed module, and returns the props that it gives to the form. */
function runJsx(code: string): unknown {
  const { outputText } = ts.transpileModule(code.replace(/^import .*$/gm, ''), {
    compilerOptions: {
      jsx: ts.JsxEmit.React,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
    },
  })
  const exports: { default?: () => unknown } = {}
  const React = { createElement: (_: unknown, props: unknown) => props }
  new Function('exports', 'React', 'BookingForm', outputText)(exports, React, 'BookingForm')
  return exports.default?.()
}

/** Puts the printed HTML into a page, and returns the props that the element reads from it. */
function runHtml(code: string): unknown {
  const page = new DOMParser().parseFromString(code, 'text/html')
  const element = page.querySelector('booking-form')
  if (!element) throw new Error('There is no element in the printed HTML')
  const { option, successRedirect, complaints } = readAttributes(element.attributes)
  const scripts = readScripts(findScripts(element))
  expect([...complaints, ...scripts.complaints]).toEqual([])
  return { ...option, ...(Object.keys(successRedirect).length && { successRedirect }), ...scripts.options }
}

/** The longest value of each setting that the controls can hold, with characters that code must escape. */
const EVERYTHING = toPlainProps({
  preset: 'Every type of field',
  outcome: 'accepted',
  start: '2030-12-02T09:00:00Z',
  holdSlots: true,
  apiUrl: 'https://example.com/v2?a=1&b=2',
  endpoint: '/book',
  defaultValues: { name: '</script><b>Ada</b>', notes: 'Two\nlines & "quotes" {braces} \\ `${x}`' },
  metadata: { source: 'a < b' },
  timeZone: 'Europe/Riga',
  locale: 'de',
  hourCycle: 'h23',
  messages: { form: { change: 'Other time' } },
  defaultCountry: 'LV',
  numberFieldFormat: 'string',
  draft: true,
  allowCancel: true,
  allowReschedule: true,
  successRedirect: { origins: ['https://example.com', 'https://example.org'], automatic: true },
  theme: 'dark',
  density: 'compact',
  accent: 'teal',
  radius: '4px',
  classNames: { title: 'mine' },
})

describe('the code that the playground prints', () => {
  it.each(Object.keys(PRESETS))('gives the form the same props again as JSX and as HTML: %s', (preset) => {
    const props = toPlainProps({ preset, outcome: 'accepted' })
    expect(runJsx(toJsx(props))).toEqual(props)
    expect(runHtml(toHtml(props))).toEqual(props)
  })

  it('gives the form every prop again, with characters that have a meaning in code', () => {
    expect(runJsx(toJsx(EVERYTHING))).toEqual(EVERYTHING)
    expect(runHtml(toHtml(EVERYTHING))).toEqual(EVERYTHING)
  })

  it('gives the form any text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const props = { eventType: { id: 1, lengthInMinutes: 30 }, metadata: { text } } as PlainProps
        expect(runJsx(toJsx({ ...props, locale: text }))).toEqual({ ...props, locale: text })
        expect(runHtml(toHtml(props))).toEqual(props)
      }),
    )
  })

  it('loads the language of the toolbar, in React by a function and in HTML by `lang`', () => {
    const props: PlainProps = {
      ...toPlainProps({ preset: 'Intro call', outcome: 'accepted', locale: 'de' }),
      messages: loadMessages,
    }
    expect(toJsx(props)).toContain("import { loadMessages } from 'booking-form/locales'")
    expect(toJsx(props)).toContain('messages={loadMessages}')
    expect(toHtml(props)).toMatch(/<booking-form\s+lang="de"\s/)
  })

  it('leaves out what no control has set', () => {
    const props = toPlainProps({
      preset: 'Intro call',
      outcome: 'accepted',
      start: '',
      draft: false,
      metadata: {},
    })
    expect(Object.keys(props)).toEqual(['eventType'])
  })
})
