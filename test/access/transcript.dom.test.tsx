import { configure, screen } from '@testing-library/react'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { expectBooked, findTime, NOW, openBooker } from '../support/bookerForm.js'
import { pressBook } from '../support/fill.js'
import { listen } from './listen.js'

configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

const GOLDEN = 'test/access/transcript.txt'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a booking with a screen reader', () => {
  it('is spoken as in the transcript, from the month to the confirmation', async () => {
    const { user } = openBooker()
    await findTime('09:00')
    const visitor = await listen()
    onTestFinished(() => visitor.stops())
    const { lines, does, readsTo } = visitor
    lines.push('> opens the page, and reads it')
    await readsTo(/^end of document/)
    await does('presses 09:30', async () => {
      await user.click(await findTime('09:30'))
      // The last part of the form that is loaded on its own.
      await screen.findByRole('button', { name: 'Add guests' })
    })
    await readsTo(/^end of document/)
    await does('types a name, and presses the button', async () => {
      await user.type(screen.getByLabelText(/^Full name/), 'Ada Lovelace')
      await pressBook(user)
      await screen.findByRole('group', { name: /^Fix 1/ })
    })
    await readsTo(/^end of group/)
    await does('follows the link to the field', () => user.click(screen.getByRole('link')))
    await does('types an address that is not complete', () => user.keyboard('ada@example'))
    await does('completes the address', () => user.keyboard('.com'))
    await does('presses the button', async () => {
      await pressBook(user)
      await expectBooked()
    })
    await readsTo(/^end of document/)
    const spoken = `${lines.join('\n')}\n`
    // After a deliberate change: `UPDATE_TRANSCRIPT=1 npx vitest run --project dom test/access/transcript`
    if (process.env.UPDATE_TRANSCRIPT) writeFileSync(GOLDEN, spoken)
    expect(existsSync(GOLDEN), `${GOLDEN} is missing. Run this test with UPDATE_TRANSCRIPT=1.`).toBe(true)
    expect(spoken).toBe(readFileSync(GOLDEN, 'utf8'))
    expect(findStammers(lines)).toEqual([])
  })

  it('would not be spoken twice unnoticed', () => {
    expect(findStammers(['button, Book, button'])).toEqual(['button, Book, button'])
    expect(findStammers(['heading, Intro', 'heading, Intro'])).toEqual(['heading, Intro'])
    expect(findStammers(['7 December 7 December'])).toEqual(['7 December 7 December'])
    expect(findStammers(['button, Book', '> presses the button', 'button, Booking'])).toEqual([])
  })
})

/** Returns the phrases in which something is said twice, and those that repeat the phrase before. */
function findStammers(lines: readonly string[]): string[] {
  return lines.filter((line, index) => {
    const parts = line.split(', ')
    return (
      line !== '' &&
      (line === lines[index - 1] || new Set(parts).size < parts.length || /\b(\w.*\w) \1\b/.test(line))
    )
  })
}
