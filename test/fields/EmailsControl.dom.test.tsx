import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EmailsControl } from '../../src/fields/emails/EmailsControl.js'
import { renderField } from './renderField.js'

const guests = { destination: 'guests', type: 'multiemail', label: 'Guests', required: false } as const

const draw = (value: string[] = [], more: { ownEmail?: string; error?: string; readOnly?: boolean } = {}) =>
  renderField({ Control: EmailsControl, field: guests, value, frame: 'group', ...more })

const rows = () => screen.queryAllByRole('textbox', { name: /^Guest \d/ }) as HTMLInputElement[]
const texts = () => rows().map((row) => row.value)

describe('the guest list', () => {
  it('is folded until guests are wanted, then the first row has the focus', async () => {
    const { user } = draw()
    expect(rows()).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Add guests' }))
    expect(screen.getByRole('textbox', { name: 'Guest 1' })).toHaveFocus()
  })

  it('is open when guests are given, or must be', () => {
    draw(['a@example.com'])
    expect(texts()).toEqual(['a@example.com'])
  })

  it('shows one empty row for another list of addresses', () => {
    renderField({
      Control: EmailsControl,
      field: { ...guests, destination: 'response', label: 'Colleagues' },
      value: [] as string[],
      frame: 'group',
    })
    expect(screen.getByRole('textbox', { name: 'Colleagues, address 1' })).toHaveValue('')
    expect(screen.getByRole('button', { name: 'Add another address' })).toBeVisible()
  })

  it('G01: makes rows of a pasted list at once, and says how many', async () => {
    const { user, announce } = draw()
    await user.click(screen.getByRole('button', { name: 'Add guests' }))
    await user.paste('"Doe, Jane" <jane@example.com>; bob@example.com\ncarol@example.com')
    expect(texts()).toEqual(['jane@example.com', 'bob@example.com', 'carol@example.com'])
    expect(rows()[2]).toHaveFocus()
    expect(announce).toHaveBeenCalledWith('3 addresses added')
  })

  it('lets a plain address be pasted as text', async () => {
    const { user } = draw([''])
    await user.click(rows()[0]!)
    await user.paste('bob@example.com')
    expect(texts()).toEqual(['bob@example.com'])
  })

  it('G04: drops repeated addresses and the own one, says so in sight and aloud', async () => {
    const { user, announce } = draw(['bob@example.com', ''], { ownEmail: 'me@example.com' })
    await user.click(rows()[1]!)
    await user.paste('BOB@example.com, me@example.com, new@example.com')
    expect(texts()).toEqual(['bob@example.com', 'new@example.com'])
    expect(screen.getByText('Left out because already in the list: BOB@example.com')).toBeVisible()
    expect(screen.getByText('Left out because it is your own address: me@example.com')).toBeVisible()
    expect(announce.mock.lastCall?.[0]).toMatch(/1 address added.*BOB@example\.com.*me@example\.com/)
  })

  it('adds a row on Enter and never sends the form', async () => {
    const { user, submit } = draw([''])
    await user.type(rows()[0]!, 'a@example.com{Enter}')
    expect(texts()).toEqual(['a@example.com', ''])
    expect(rows()[1]).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(texts()).toEqual(['a@example.com', ''])
    expect(submit).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Book' }))
    expect(submit).toHaveBeenCalledOnce()
  })

  it('goes on to another row when a comma ends an address', async () => {
    const { user } = draw([''])
    await user.type(rows()[0]!, 'a@example.com,b@example.com;c')
    expect(texts()).toEqual(['a@example.com', 'b@example.com', 'c'])
  })

  it('G11: removes an empty row on Backspace, and goes to the one before', async () => {
    const { user } = draw(['a@example.com', ''])
    await user.click(rows()[1]!)
    await user.keyboard('{Backspace}')
    expect(texts()).toEqual(['a@example.com'])
    expect(rows()[0]).toHaveFocus()
    expect(rows()[0]!.value).toBe('a@example.com')
  })

  it('G11: never loses the focus when rows are removed', async () => {
    const { user, announce } = draw(['a@example.com', 'b@example.com'])
    await user.click(screen.getByRole('button', { name: 'Remove a@example.com' }))
    expect(announce).toHaveBeenLastCalledWith('a@example.com removed')
    expect(screen.getByRole('textbox', { name: 'Guest 1' })).toHaveFocus()
    expect(texts()).toEqual(['b@example.com'])
    await user.click(screen.getByRole('button', { name: 'Remove b@example.com' }))
    expect(screen.getByRole('button', { name: 'Add guests' })).toHaveFocus()
  })

  it('G11: removes a guest by the keys that press a button, and says so', async () => {
    const { user, announce } = draw(['a@example.com', 'b@example.com'])
    await user.click(rows()[0]!)
    await user.tab()
    expect(screen.getByRole('button', { name: 'Remove a@example.com' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(announce).toHaveBeenLastCalledWith('a@example.com removed')
    expect(texts()).toEqual(['b@example.com'])
    expect(screen.getByRole('textbox', { name: 'Guest 1' })).toHaveFocus()
  })

  it('tidies itself when the reader goes on to another field, and not while a button is pressed', async () => {
    const { user } = draw(['a@example.com', 'A@example.com', ''])
    await user.click(rows()[1]!)
    await user.click(screen.getByRole('button', { name: 'Book' }))
    expect(rows()).toHaveLength(3)
    await user.click(rows()[1]!)
    await user.click(screen.getByRole('textbox', { name: 'The next field' }))
    expect(texts()).toEqual(['a@example.com'])
    expect(screen.getByRole('textbox', { name: 'The next field' })).toHaveFocus()
  })

  it('G05: marks only the rows that are wrong, and ties the error to them', () => {
    draw(['a@example.com', 'nobody'], { error: 'Not an address' })
    expect(rows()[0]).not.toHaveAttribute('aria-invalid')
    expect(rows()[1]).toHaveAttribute('aria-invalid', 'true')
    expect(rows()[1]).toHaveAccessibleDescription('Not an address')
  })

  it('changes nothing while it is read-only', async () => {
    const { user, changes } = draw(['a@example.com'], { readOnly: true })
    await user.type(rows()[0]!, 'x{Enter}{Backspace}')
    await user.paste('b@example.com, c@example.com')
    await user.click(screen.getByRole('button', { name: 'Remove a@example.com' }))
    await user.click(screen.getByRole('button', { name: 'Add another guest' }))
    expect(changes).toEqual([])
  })
})
