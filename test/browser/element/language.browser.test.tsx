import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { ar } from '../../../src/locales/ar/index.js'
import { de } from '../../../src/locales/de/index.js'
import { setUpPage, warnings, withTestServer, write } from '../../support/writePage.browser.js'

setUpPage()

const html = document.documentElement
const { lang } = html
afterEach(() => {
  html.lang = lang
})

/** Writes a page in a language, with an element whose options are set as properties. */
function open(language: string, attributes = '', more: object = {}) {
  html.lang = language
  const written = write(`<booking-form ${attributes}></booking-form>`)
  Object.assign(written.element(), withTestServer({ locale: undefined, ...more }).props)
  return written
}

const nameIn = (form: ReturnType<ReturnType<typeof write>['form']>, label: string) =>
  form.getByRole('textbox', { name: label, exact: true })
const rootOf = (element: HTMLElement) => element.shadowRoot?.querySelector<HTMLElement>('.bf-root')

describe('the language of an element', () => {
  it('is that of the page', async () => {
    const { form, element } = open('de-AT')
    await expect.element(nameIn(form(), de.labels.name)).toBeVisible()
    expect(rootOf(element())).toMatchObject({ lang: 'de', dir: 'ltr' })
    expect(warnings).toEqual([])
  })

  it('is that of its own `lang`, or of an element around it, before that of the page', async () => {
    const { form, element } = open('de', 'lang="ar"')
    await expect.element(nameIn(form(), ar.labels.name)).toBeVisible()
    expect(rootOf(element())).toMatchObject({ lang: 'ar', dir: 'rtl' })
    const around = write('<section lang="en"><booking-form></booking-form></section>')
    Object.assign(around.element(), withTestServer().props)
    await expect.element(nameIn(around.form(), 'Full name')).toBeVisible()
  })

  it('follows the page when its language changes, and keeps every answer', async () => {
    const { form, element } = open('en')
    await nameIn(form(), 'Full name').fill('Ada')
    html.lang = 'de'
    await expect.element(nameIn(form(), de.labels.name)).toHaveValue('Ada')
    element().lang = 'en'
    await expect.element(nameIn(form(), 'Full name')).toHaveValue('Ada')
    element().removeAttribute('lang')
    await expect.element(nameIn(form(), de.labels.name)).toHaveValue('Ada')
  })

  it(
    'stays when the element is out of the page for a while, which goes on',
    { timeout: 20_000 },
    async () => {
      const { form, element, box } = open('de')
      await nameIn(form(), de.labels.name).fill('Ada')
      const away = element()
      away.remove()
      // A form that was used is told after ten seconds that it is away.
      await new Promise((resolve) => setTimeout(resolve, 10_500))
      expect(rootOf(away)).toMatchObject({ lang: 'de' })
      box.append(away)
      await expect.element(nameIn(form(), de.labels.name)).toHaveValue('Ada')
    },
  )

  it('is English on a page without one, and in a language that the package does not have', async () => {
    for (const language of ['', 'eo']) {
      const { form } = open(language)
      await expect.element(nameIn(form(), 'Full name')).toBeVisible()
    }
  })

  it('takes messages of the host on top, and leaves a host alone that decides the language itself', async () => {
    const mixed = open('de', '', { messages: { labels: { name: 'Wie heißen Sie?' } } })
    await expect.element(nameIn(mixed.form(), 'Wie heißen Sie?')).toBeVisible()
    await expect.element(nameIn(mixed.form(), de.labels.email)).toBeVisible()
    const decided = open('de', '', { messages: { lang: 'en' } })
    await expect.element(nameIn(decided.form(), 'Full name')).toBeVisible()
  })

  it('is also that of the button and the dialog', async () => {
    const { element } = open('ar', 'mode="floating"')
    const button = page.getByRole('button', { name: ar.widget.open })
    await expect.element(button).toBeVisible()
    expect(button.element()).toMatchObject({ dir: 'rtl' })
    element().open()
    await expect.element(page.getByRole('dialog', { name: ar.widget.open })).toBeVisible()
    await expect.element(page.getByRole('button', { name: ar.widget.close, exact: true })).toBeVisible()
    element().close()
  })

  it('is no reason to wait forever: a form whose language does not come is shown in English', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const never = new Promise<never>(() => {})
    const { createLanguage } = await import('../../../src/widget/createLanguage.js')
    const { languages } = await import('../../../src/locales/languages.js')
    const load = vi.spyOn(languages, 'de').mockReturnValue(never)
    const onChange = vi.fn()
    const element = document.createElement('div')
    element.lang = 'de'
    const read = createLanguage(element, onChange)
    const props = { eventType: { id: 1, lengthInMinutes: 30 } }
    expect(read(props)).toBe('loading')
    vi.advanceTimersByTime(4_000)
    expect(onChange).toHaveBeenCalledOnce()
    expect(read(props)).toEqual({ lang: 'en' })
    load.mockRestore()
    vi.useRealTimers()
  })
})
