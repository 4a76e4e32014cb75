import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EmailControl } from '../../src/fields/email/EmailControl.js'
import { renderField } from './renderField.js'

const network = vi.hoisted(() => ({ isDown: false, asked: 0 }))

vi.mock('../../src/fields/lazyControls.js', async (load) => {
  network.asked++
  if (network.isDown) throw new TypeError('Failed to fetch dynamically imported module')
  return load()
})

const question = { name: 'Did you mean ada@gmail.com?' }
const findQuestion = () => screen.findByRole('button', question)
const render = (more: { value?: string; readOnly?: boolean } = {}) =>
  renderField({ Control: EmailControl, field: { type: 'email' }, value: '', ...more })
const input = () => screen.getByRole('textbox', { name: 'Field' })

// The tests of a file share its modules: only the first test sees the module loaded.
describe('the email control', () => {
  afterEach(() => void (network.isDown = false))

  it('I11: works as before if the suggestion cannot be loaded, and loads it only for a text', async () => {
    network.isDown = true
    const { user, last } = render()
    await user.tab()
    await user.tab()
    expect(network.asked).toBe(0)
    await user.type(input(), 'ada@gmial.com')
    await user.tab()
    await waitFor(() => expect(network.asked).toBe(1))
    await user.type(input(), '.uk')
    expect(last()).toBe('ada@gmial.com.uk')
    expect(screen.queryByRole('button', { name: /^Did/ })).toBeNull()
  })

  it('I11: asks once when the visitor leaves the field, and the answer is the new text', async () => {
    const { user, announce, last, submit } = render()
    await user.type(input(), 'Ada <Ada@gmial.com>')
    expect(screen.queryByRole('button', { name: /^Did/ })).toBeNull()
    await user.tab()
    const button = await screen.findByRole('button', { name: 'Did you mean Ada@gmail.com?' })
    expect(announce).toHaveBeenCalledExactlyOnceWith('Did you mean Ada@gmail.com?')
    await user.click(button)
    expect(last()).toBe('Ada@gmail.com')
    expect(input()).toHaveFocus()
    expect(button).not.toBeInTheDocument()
    await user.tab()
    expect(screen.queryByRole('button', { name: /^Did/ })).toBeNull()
    expect(announce).toHaveBeenCalledOnce()
    expect(submit).not.toHaveBeenCalled()
  })

  it('I11: does not ask twice about the same text, and stops when it changes', async () => {
    const { user, announce } = render()
    await user.type(input(), 'ada@gmial.com')
    await user.tab()
    await findQuestion()
    await user.click(input())
    await user.click(screen.getByRole('textbox', { name: 'The next field' }))
    expect(screen.getAllByRole('button', question)).toHaveLength(1)
    expect(announce).toHaveBeenCalledOnce()
    await user.type(input(), 'x')
    expect(screen.queryByRole('button', question)).toBeNull()
  })

  it('I11: does not question a value that the visitor cannot change', async () => {
    for (const readOnly of [false, true]) {
      const { user, unmount } = render({ value: 'ada@gmial.com', readOnly })
      await user.click(input())
      await user.tab()
      await vi.dynamicImportSettled()
      expect(screen.queryAllByRole('button', question)).toHaveLength(readOnly ? 0 : 1)
      unmount()
    }
  })
})
