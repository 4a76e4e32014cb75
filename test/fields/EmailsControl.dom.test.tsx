import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EmailsControl } from '../../src/fields/emails/EmailsControl.js'
import { renderField } from './renderField.js'

const guests = { destination: 'guests', type: 'multiemail', label: 'Guests', required: false } as const

const renderGuests = (
  value: string[] = [],
  options: { ownEmail?: string; error?: string; readOnly?: boolean } = {},
) => renderField({ Control: EmailsControl, field: guests, value, frame: 'group', ...options })

const rows = () => screen.queryAllByRole('textbox', { name: /^Guest \d/ }) as HTMLInputElement[]
const texts = () => rows().map((row) => row.value)

describe('the guest list', () => {
  it('is collapsed until the visitor adds a guest, and then focuses the first row', async () => {
    const { user } = renderGuests()
    expect(rows()).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Add guests' }))
    expect(screen.getByRole('textbox', { name: 'Guest 1' })).toHaveFocus()
  })

  it('is expanded if it has guests', () => {
    renderGuests(['a@example.com'])
    expect(texts()).toEqual(['a@example.com'])
  })

  it('starts with one empty row if the list is not for guests', () => {
    renderField({
      Control: EmailsControl,
      field: { ...guests, destination: 'response', label: 'Colleagues' },
      value: [] as string[],
      frame: 'group',
    })
    expect(screen.getByRole('textbox', { name: 'Colleagues, address 1' })).toHaveValue('')
    expect(screen.getByRole('button', { name: 'Add another address' })).toBeVisible()
  })

  it('G01: splits a pasted list into rows, and announces how many were added', async () => {
    const { user, announce } = renderGuests()
    await user.click(screen.getByRole('button', { name: 'Add guests' }))
    await user.paste('"Doe, Jane" <jane@example.com>; bob@example.com\ncarol@example.com')
    expect(texts()).toEqual(['jane@example.com', 'bob@example.com', 'carol@example.com'])
    expect(rows()[2]).toHaveFocus()
    expect(announce).toHaveBeenCalledWith('3 addresses added')
  })

  it.each([
    [5, 'guest0@example.com, guest1@example.com, guest2@example.com, guest3@example.com, guest4@example.com'],
    [
      40,
      'guest0@example.com, guest1@example.com, guest2@example.com, guest3@example.com, guest4@example.com … (+35)',
    ],
  ])('G06: names at most five of %i repeated addresses, and announces once', async (count, named) => {
    const many = Array.from({ length: count }, (_, at) => `guest${at}@example.com`)
    const { user, announce, changes } = renderGuests([...many, ''])
    await user.click(rows().at(-1)!)
    await user.paste(many.join(', '))
    expect(announce.mock.calls).toEqual([[`Left out because already in the list: ${named}`]])
    expect(changes).toHaveLength(1)
    expect(rows()).toHaveLength(count)
  })

  it('lets the browser paste a single plain address', async () => {
    const { user } = renderGuests([''])
    await user.click(rows()[0]!)
    await user.paste('bob@example.com')
    expect(texts()).toEqual(['bob@example.com'])
  })

  it('G04: drops repeated addresses and the attendee’s own, shows and announces that', async () => {
    const { user, announce } = renderGuests(['bob@example.com', ''], { ownEmail: 'me@example.com' })
    await user.click(rows()[1]!)
    await user.paste('BOB@example.com, me@example.com, new@example.com')
    expect(texts()).toEqual(['bob@example.com', 'new@example.com'])
    expect(screen.getByText('Left out because already in the list: BOB@example.com')).toBeVisible()
    expect(screen.getByText('Left out because it is your own address: me@example.com')).toBeVisible()
    expect(announce.mock.lastCall?.[0]).toMatch(/1 address added.*BOB@example\.com.*me@example\.com/)
  })

  it('adds a row on Enter and never submits the form', async () => {
    const { user, submit } = renderGuests([''])
    await user.type(rows()[0]!, 'a@example.com{Enter}')
    expect(texts()).toEqual(['a@example.com', ''])
    expect(rows()[1]).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(texts()).toEqual(['a@example.com', ''])
    expect(submit).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Book' }))
    expect(submit).toHaveBeenCalledOnce()
  })

  it('adds a row when a comma or semicolon ends an address', async () => {
    const { user } = renderGuests([''])
    await user.type(rows()[0]!, 'a@example.com,b@example.com;c')
    expect(texts()).toEqual(['a@example.com', 'b@example.com', 'c'])
  })

  it('G11: removes an empty row on Backspace, and focuses the one before it', async () => {
    const { user } = renderGuests(['a@example.com', ''])
    await user.click(rows()[1]!)
    await user.keyboard('{Backspace}')
    expect(texts()).toEqual(['a@example.com'])
    expect(rows()[0]).toHaveFocus()
    expect(rows()[0]!.value).toBe('a@example.com')
  })

  it('G11: keeps the focus in the list when a row is removed', async () => {
    const { user, announce } = renderGuests(['a@example.com', 'b@example.com'])
    await user.click(screen.getByRole('button', { name: 'Remove a@example.com' }))
    expect(announce).toHaveBeenLastCalledWith('a@example.com removed')
    expect(screen.getByRole('textbox', { name: 'Guest 1' })).toHaveFocus()
    expect(texts()).toEqual(['b@example.com'])
    await user.click(screen.getByRole('button', { name: 'Remove b@example.com' }))
    expect(screen.getByRole('button', { name: 'Add guests' })).toHaveFocus()
  })

  it('G11: removes a guest by keyboard, and announces it', async () => {
    const { user, announce } = renderGuests(['a@example.com', 'b@example.com'])
    await user.click(rows()[0]!)
    await user.tab()
    expect(screen.getByRole('button', { name: 'Remove a@example.com' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(announce).toHaveBeenLastCalledWith('a@example.com removed')
    expect(texts()).toEqual(['b@example.com'])
    expect(screen.getByRole('textbox', { name: 'Guest 1' })).toHaveFocus()
  })

  it('tidies the rows when the focus moves to another field, but not while a button is pressed', async () => {
    const { user } = renderGuests(['a@example.com', 'A@example.com', ''])
    await user.click(rows()[1]!)
    await user.click(screen.getByRole('button', { name: 'Book' }))
    expect(rows()).toHaveLength(3)
    await user.click(rows()[1]!)
    await user.click(screen.getByRole('textbox', { name: 'The next field' }))
    expect(texts()).toEqual(['a@example.com'])
    expect(screen.getByRole('textbox', { name: 'The next field' })).toHaveFocus()
  })

  it('G05: marks only the invalid rows, and describes them with the error', () => {
    renderGuests(['a@example.com', 'nobody'], { error: 'Not an address' })
    expect(rows()[0]).not.toHaveAttribute('aria-invalid')
    expect(rows()[1]).toHaveAttribute('aria-invalid', 'true')
    expect(rows()[1]).toHaveAccessibleDescription('Not an address')
  })

  it('does not change while it is read-only', async () => {
    const { user, changes } = renderGuests(['a@example.com'], { readOnly: true })
    await user.type(rows()[0]!, 'x{Enter}{Backspace}')
    await user.paste('b@example.com, c@example.com')
    await user.click(screen.getByRole('button', { name: 'Remove a@example.com' }))
    await user.click(screen.getByRole('button', { name: 'Add another guest' }))
    expect(changes).toEqual([])
  })
})
