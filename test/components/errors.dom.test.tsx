import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EVERY_FIELD } from '../../sandbox/eventTypes/everyField.js'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import { answer, clientAnswering } from '../support/answering.js'
import { custom, e0, E0_FIELDS } from '../support/e0.js'
import { pressBook, readSummary, readValues } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

const eventType = EVERY_FIELD as unknown as EventTypeInput
const START = '2030-01-08T13:00:00.000Z'

const WORDS = [
  'Enter your full name',
  'Enter your email address',
  'Fill in “Company”',
  'Fill in “What are you working on?”',
  'Choose an answer for “Budget”',
  'Choose an answer for “How far along is it?”',
  'Tick “You may keep what I write here for our project” to go on',
]

async function renderEveryField(answers: Response[] = []) {
  const { client, seen } = clientAnswering(answers)
  const rendered = renderForm({ eventType, start: START, client, timeZone: 'Europe/Rome', locale: 'en-GB' })
  // Some controls are lazy-loaded.
  await screen.findByLabelText('Under €5,000')
  await screen.findByRole('button', { name: 'Add guests' })
  return { ...rendered, seen }
}

describe('an empty submit of 16 fields, 7 of them required', () => {
  it('shows every error at its field and in the summary, with the same text and in field order, and sends nothing', async () => {
    const { user, seen } = await renderEveryField()
    await pressBook(user)
    const summary = await screen.findByRole('group', { name: 'Fix 7 things to book' })
    expect(readSummary()).toEqual(WORDS)
    await waitFor(() => expect(summary).toHaveFocus())
    const atFields = [...document.querySelectorAll('.bf-error')].map((error) => error.textContent)
    expect(atFields).toEqual(WORDS)
    expect(seen).toEqual([])
  })

  it('focuses the invalid control from each link of the summary', async () => {
    const { user } = await renderEveryField()
    await pressBook(user)
    await screen.findByRole('group', { name: /^Fix 7/ })
    for (const words of WORDS) {
      await user.click(screen.getByRole('link', { name: words }))
      const control = document.activeElement as HTMLElement
      expect(control).toHaveAttribute('aria-invalid', 'true')
      expect(control.closest('.bf-field')).toHaveTextContent(words)
    }
  })

  it('connects each error to its control and marks only invalid controls', async () => {
    const { user } = await renderEveryField()
    await pressBook(user)
    await screen.findByRole('group', { name: /^Fix 7/ })
    expect(screen.getByLabelText(/^Company/)).toHaveAccessibleDescription('Fill in “Company”')
    expect(screen.getByLabelText(/^Company/)).toBeInvalid()
    expect(screen.getByRole('group', { name: /^Budget/ })).toHaveAccessibleDescription(
      'Choose an answer for “Budget”',
    )
    expect(screen.getByLabelText(/^Website/)).toBeValid()
    expect(screen.getByLabelText(/^Website/)).not.toHaveAttribute('aria-invalid')
  })

  it('removes an error as soon as it is corrected, and shows no error before the submit', async () => {
    const { user } = await renderEveryField()
    await user.type(screen.getByLabelText(/^Website/), 'not a site')
    await user.tab()
    expect(document.querySelector('.bf-error')).toBeNull()
    await pressBook(user)
    await screen.findByRole('group', { name: /^Fix 8/ })
    await user.type(screen.getByLabelText(/^Company/), 'A')
    await waitFor(() => expect(screen.queryByText('Fill in “Company”')).toBeNull())
    expect(screen.getByRole('group', { name: 'Fix 7 things to book' })).toBeVisible()
  })
})

describe('an answer of every field type', () => {
  it('removes only its own error at once, and the last one removes the summary', async () => {
    const { user } = await renderEveryField()
    await pressBook(user)
    await screen.findByRole('group', { name: /^Fix 7/ })
    const mend: (() => Promise<void>)[] = [
      () => user.type(screen.getByLabelText(/^Your name/), 'A'),
      () => user.type(screen.getByLabelText(/^E-mail/), 'a@b.co'),
      () => user.type(screen.getByLabelText(/^Company/), 'A'),
      () => user.type(screen.getByLabelText(/^What are you/), 'F'),
      () => user.click(screen.getByLabelText('Not decided yet')),
      () => user.click(screen.getByLabelText('An idea')),
      () => user.click(screen.getByLabelText(/^You may keep/)),
    ]
    for (const [index, give] of mend.entries()) {
      await give()
      const left = WORDS.slice(index + 1)
      await waitFor(() =>
        expect([...document.querySelectorAll('.bf-error')].map((error) => error.textContent)).toEqual(left),
      )
      if (left.length) expect(readSummary()).toEqual(left)
      else expect(screen.queryByRole('group', { name: /^Fix/ })).toBeNull()
      expect(document.querySelectorAll('[aria-invalid="true"]').length > 0).toBe(left.length > 0)
    }
  })

  it('brings its error back when it is removed again', async () => {
    const { user } = await renderEveryField()
    await pressBook(user)
    await screen.findByRole('group', { name: /^Fix 7/ })
    await user.click(screen.getByLabelText(/^You may keep/))
    await screen.findByRole('group', { name: /^Fix 6/ })
    await user.click(screen.getByLabelText(/^You may keep/))
    expect(await screen.findByRole('group', { name: /^Fix 7/ })).toBeVisible()
    expect(screen.getByLabelText(/^You may keep/)).toHaveFocus()
  })
})

describe('the accessibility of its controls', () => {
  it('gives every control a name, and every group a fieldset with a legend', async () => {
    await renderEveryField()
    for (const control of document.querySelectorAll('input, textarea, select'))
      expect(control).toHaveAccessibleName()
    for (const radio of screen.getAllByRole('radio'))
      expect(radio.closest('fieldset')?.querySelector('legend')).not.toBeNull()
    for (const name of [
      /^Budget/,
      /^How far/,
      /^Where will/,
      /^What would help/,
      /^Who should get/,
      /^Bring someone/,
    ]) {
      expect(screen.getByRole('group', { name }).tagName).toBe('FIELDSET')
    }
  })

  it('marks each required field as required', async () => {
    await renderEveryField()
    for (const name of [/^Your name/, /^E-mail/, /^Company/, /^What are you/, /^You may keep/])
      expect(screen.getByLabelText(name)).toBeRequired()
    for (const radio of within(screen.getByRole('group', { name: /^Budget/ })).getAllByRole('radio'))
      expect(radio).toBeRequired()
    expect(screen.getByLabelText(/^Website/)).not.toBeRequired()
  })
})

describe('field errors from the server', () => {
  const slugs = ['company', 'brief', 'website', 'office-phone', 'office-address', 'team-size', 'notes']

  it('are shown at all named fields, with a focused summary, and the answers are kept', async () => {
    const message = slugs
      .map((slug) => `responses - {${slug}}error_required_field, `)
      .reverse()
      .join('')
    const { user } = await renderEveryField([
      answer(400, { status: 'error', error: { code: 'BAD_REQUEST', message } }),
    ])
    await user.type(screen.getByLabelText(/^Your name/), 'Mr Proper')
    await user.type(screen.getByLabelText(/^E-mail/), 'mr_proper@gmail.com')
    await user.type(screen.getByLabelText(/^Company/), 'Acme')
    await user.type(screen.getByLabelText(/^What are you/), 'Forms')
    await user.click(screen.getByLabelText('Under €5,000'))
    await user.click(screen.getByLabelText('Live'))
    await user.click(screen.getByLabelText(/^You may keep/))
    const before = readValues()
    await pressBook(user)
    expect(await screen.findByRole('group', { name: 'Fix 7 things to book' })).toHaveFocus()
    expect([...document.querySelectorAll('.bf-error')]).toHaveLength(7)
    expect(readValues()).toEqual(before)
    expect(screen.queryByText(/error_required_field/)).toBeNull()
  })
})

describe('an empty submit of 100 required fields', () => {
  it('lists the first 20 errors and counts all, and the next one moves up when one is corrected', async () => {
    const names = Array.from({ length: 98 }, (_, index) => `q${index}`)
    const fields = names.map((name) => ({ ...custom('text', name), required: true }))
    const { client } = clientAnswering([])
    const { user } = renderForm({ eventType: e0({}, [...E0_FIELDS, ...fields]), start: START, client })
    const name = await screen.findByLabelText('Full name')
    await screen.findByLabelText(/q97/)
    await pressBook(user)
    const summary = await screen.findByRole('group', { name: 'Fix 100 things to book' })
    expect(readSummary()).toHaveLength(20)
    expect(readSummary()[0]).toBe('Enter your full name')
    expect(within(summary).getByText('and 80 more, further down')).toBeVisible()
    expect(document.querySelectorAll('.bf-error')).toHaveLength(100)
    const next = document.querySelectorAll('.bf-error')[20]?.textContent
    await user.type(name, 'Ada Lovelace')
    await waitFor(() => expect(readSummary().at(-1)).toBe(next))
    expect(readSummary()).toHaveLength(20)
    expect(within(summary).getByText('and 79 more, further down')).toBeVisible()
  })
})
