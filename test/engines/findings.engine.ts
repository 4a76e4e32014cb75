import { describe, expect, it } from 'vitest'
import { createResettingServer } from './findings/createResettingServer.js'
import { FINDINGS } from './findings/findings.js'
import {
  measureDisabledFocus,
  measureInternationalAddress,
  measurePolicy,
  measureResend,
  measureTranslatedText,
  POLICY,
  POLICY_PAGES,
} from './findings/measure.js'
import { ENGINE, fillAttendee, pressBook, setUpEngine, type Opened } from './setUpEngine.js'

const { open, openUnder } = setUpEngine()

const PLAIN = {
  '/plain.html': '<!doctype html><html lang="en"><head><title>Plain</title></head><body></body></html>',
}
const openPlain = () => open('intro', { pages: PLAIN, path: 'plain.html' })

type Key = keyof typeof FINDINGS

async function resend(afterMs: number): Promise<string> {
  const { browser } = await openPlain()
  const server = await createResettingServer()
  try {
    const result = await measureResend(browser, server.url, afterMs)
    // Engines resend only requests on a reused connection. Without one, the measurement says nothing.
    const connection = server.posts[0]?.reused ? 'the first on the used connection' : 'on a new connection'
    return `${server.posts.length} POST${server.posts.length === 1 ? '' : 's'}, ${connection}, ${result}`
  } finally {
    server.close()
  }
}

/** Goes to another page of the site and back. Says whether the page was kept or loaded again. */
async function leaveAndReturn({ browser }: Opened): Promise<string> {
  const before = await browser.read(() => {
    Object.assign(window, { left: true })
    return location.href
  })
  await browser.goto(new URL('/plain.html', before).href)
  await browser.back()
  await browser.wait((href) => location.href === href && document.readyState === 'complete', before)
  return browser.read(() => ('left' in window ? 'the page as it was' : 'the page loaded again'))
}

const heading = ({ browser }: Opened) =>
  browser.wait(
    () =>
      document.querySelector('.bf-notice-title, .bf-confirmation-title, button[type=submit]')?.textContent,
  )

const MEASURES: Record<Key, () => Promise<string>> = {
  resend: () => resend(0),
  resendLater: () => resend(1500),
  internationalAddress: async () => measureInternationalAddress((await openPlain()).browser),
  disabledFocus: async () => measureDisabledFocus((await openPlain()).browser),
  policy: async () =>
    measurePolicy(
      (await open('intro', { pages: POLICY_PAGES, path: 'policy.html', headers: POLICY })).browser,
    ),
  policyReports: async () => {
    const page = await open('intro', { pages: POLICY_PAGES, path: 'policy.html', headers: POLICY })
    await measurePolicy(page.browser)
    return (await page.problems()).filter((problem) => problem.startsWith('policy')).join(', ')
  },
  translatedText: async () => measureTranslatedText((await openPlain()).browser),
  backInFlight: async () => {
    const page = await openUnder('slow', { ms: 3000 }, { pages: PLAIN })
    await fillAttendee(page)
    await pressBook(page)
    await page.role('button', /Booking…/).shown()
    const returned = await leaveAndReturn(page)
    await new Promise((resolve) => setTimeout(resolve, 4000))
    // The time of the attempt is the time of the test.
    const title = (await heading(page)).replace(/ at \d.*/, '')
    return `${returned}, “${title}”, ${page.faults.posts().length} POST`
  },
  backOnConfirmation: async () => {
    const page = await openUnder('echo-ok', {}, { pages: PLAIN })
    await fillAttendee(page)
    await pressBook(page)
    await page.role('heading', 'You are booked').focused()
    const returned = await leaveAndReturn(page)
    return `${returned}, “${await heading(page)}”, ${page.faults.posts().length} POST`
  },
}

describe(`the findings about ${ENGINE} still hold`, () => {
  it.each(Object.keys(FINDINGS) as Key[])('%s', async (key) => {
    const { answers } = FINDINGS[key]
    expect(await MEASURES[key]()).toBe(answers[ENGINE])
  })
})
