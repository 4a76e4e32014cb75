import { configure, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerAll, choose, expectBooked, findTime, NOW, openBooker } from '../support/bookerForm.js'
import { pressBook } from '../support/fill.js'

configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`.bf-root ${selector}`),
]

/** The text of a control as one sees it. */
function readVisible(control: HTMLElement): string {
  const copy = control.cloneNode(true) as HTMLElement
  for (const hidden of copy.querySelectorAll('.bf-sr-only, [aria-hidden="true"]')) hidden.remove()
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

/** Leads from the month to the confirmation, and calls `look` in each state. */
async function walk(look: () => void): Promise<void> {
  const { user } = openBooker({ eventType: { lengthInMinutesOptions: [15, 30] }, allowCancel: true })
  await findTime('09:00')
  look()
  await user.click(screen.getByRole('button', { name: /^Time zone/ }))
  await screen.findByRole('combobox')
  look()
  await choose(user, '09:30')
  look()
  await pressBook(user)
  await screen.findByRole('group', { name: /^Fix 2/ })
  look()
  await answerAll(user)
  await pressBook(user)
  await expectBooked()
  look()
}

describe('from the month to the confirmation', () => {
  it('2.5.3: the name of each button, link and option begins with or contains its visible text', async () => {
    let count = 0
    await walk(() => {
      const texts = all(':is(button, a, [role="option"])').filter(readVisible)
      count += texts.length
      for (const one of texts) expect(one).toHaveAccessibleName(expect.stringContaining(readVisible(one)))
    })
    expect(count).toBeGreaterThan(60)
  })

  it('1.1.1: each icon is hidden, and each control without a text has a name', async () => {
    let count = 0
    await walk(() => {
      count += all('svg').length
      for (const icon of all('svg')) expect(icon.closest('[aria-hidden="true"]')).not.toBeNull()
      for (const one of all(':is(button, a, input, select, textarea)')) expect(one).toHaveAccessibleName()
    })
    expect(count).toBeGreaterThan(10)
  })

  it('2.4.6 1.3.1: each group, grid, list of options and section has a name, and each heading a text', async () => {
    const named =
      ':is([role="group"], [role="grid"], [role="listbox"], [role="region"], fieldset, section[aria-labelledby])'
    let count = 0
    await walk(() => {
      count += all(named).length
      for (const one of all(named)) expect(one).toHaveAccessibleName()
      for (const heading of all(':is(h2, h3)')) expect(heading).not.toBeEmptyDOMElement()
    })
    expect(count).toBeGreaterThan(8)
  })

  it('4.1.2: no two elements have the same id', async () => {
    await walk(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  })
})

describe('an answer', () => {
  it('3.2.2: a length, a clock and an answer keep the focus and the step', async () => {
    const { user } = openBooker({ eventType: { lengthInMinutesOptions: [15, 30] } })
    const root = document.querySelector('.bf-root')
    await findTime('09:00')
    for (const control of [
      screen.getByRole('radio', { name: '15 minutes' }),
      within(screen.getByRole('group', { name: /clock/i })).getAllByRole('button')[0] as HTMLElement,
    ]) {
      await user.click(control)
      expect(control).toHaveFocus()
      expect(root).toHaveAttribute('data-state', 'picking')
    }
    await user.click((await screen.findAllByRole('button', { name: /^9:00/ }))[0] as HTMLElement)
    const name = await screen.findByLabelText(/^Full name/)
    await user.type(name, 'Ada')
    expect(name).toHaveFocus()
    expect(root).toHaveAttribute('data-state', 'details')
  })
})
