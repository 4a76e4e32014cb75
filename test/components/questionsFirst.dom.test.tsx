import { configure, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import {
  ANSWERS,
  answerAll,
  expectBooked,
  findNearest,
  findTime,
  NOW,
  openBooker,
  strip,
  toBooked,
} from '../support/bookerForm.js'
import { pressBook } from '../support/fill.js'

// Nothing here is hidden with aria-hidden, and checking for it dominates the run time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

const FIRST = { order: 'questions-first' } as const
const next = () => screen.getByRole('button', { name: 'Choose a time' })

describe('a form with the questions first', () => {
  it('asks the questions, then the time, then books, and moves the focus with each step', async () => {
    const onReady = vi.fn<() => void>()
    const { user, sent, calls } = openBooker({ ...FIRST, onReady })
    await screen.findByLabelText(/^Full name/)
    await waitFor(() => expect(onReady).toHaveBeenCalledOnce())
    expect(screen.queryByRole('group', { name: 'Date and time' })).not.toBeInTheDocument()
    await answerAll(user)
    expect(calls).toEqual([])
    await user.click(next())
    await waitFor(() => expect(screen.getByRole('heading', { name: 'December 2026' })).toHaveFocus())
    expect(screen.queryByLabelText(/^Full name/)).not.toBeInTheDocument()
    await user.click(await findTime('09:00'))
    await waitFor(() => expect(strip()).toHaveFocus())
    expect(screen.getByLabelText(/^Full name/)).toHaveValue('Mr Proper')
    expect(calls).not.toContain('book')
    await pressBook(user)
    await expectBooked()
    expect(sent).toMatchObject([{ ...ANSWERS, start: '2026-12-07T08:00:00.000Z' }])
  })

  it('H105: shows the errors of the answers, and no times until they are corrected', async () => {
    const onValidationError = vi.fn<(slugs: string[]) => void>()
    const { user, calls } = openBooker({ ...FIRST, onValidationError })
    await screen.findByLabelText(/^Full name/)
    await user.click(next())
    const summary = await screen.findByRole('heading', { name: /^Fix \d things to book/ })
    expect(summary).toBeVisible()
    expect(onValidationError).toHaveBeenCalledWith(['name', 'email'])
    expect(screen.queryByRole('grid')).not.toBeInTheDocument()
    expect(calls).not.toContain('slots')
    await answerAll(user)
    await user.click(next())
    expect(await findTime('09:00')).toBeVisible()
  })

  it('goes back from the times to the answers, with and without a picked time', async () => {
    const { user } = openBooker(FIRST)
    await screen.findByLabelText(/^Full name/)
    await answerAll(user)
    await user.click(next())
    await user.click(await screen.findByRole('button', { name: 'Back to your answers' }))
    expect(screen.getByLabelText(/^Company/)).toHaveValue('Acme')
    await user.click(next())
    await user.click(await findTime('09:00'))
    await user.click(await screen.findByRole('button', { name: 'Change' }))
    await user.click(await screen.findByRole('button', { name: 'Back to your answers' }))
    expect(strip()).toHaveTextContent('09:00')
    expect(screen.getByLabelText(/^Company/)).toHaveValue('Acme')
  })

  it('H103: offers the nearest times if the picked one is taken, and books with every answer', async () => {
    const lost = new BookingError('conflict', { status: 400 })
    const { user, sent } = openBooker({ ...FIRST, outcomes: [lost, toBooked] })
    await screen.findByLabelText(/^Full name/)
    await answerAll(user)
    await user.click(next())
    await user.click(await findTime('09:00'))
    await screen.findByLabelText(/^Full name/)
    await pressBook(user)
    await user.click(await findNearest('09:30'))
    await expectBooked()
    expect(sent).toMatchObject([ANSWERS, { ...ANSWERS, start: '2026-12-07T08:30:00.000Z' }])
    expect(screen.queryByRole('button', { name: 'Back to your answers' })).not.toBeInTheDocument()
  })

  it('starts over at the questions after a booking', async () => {
    const { user } = openBooker(FIRST)
    await screen.findByLabelText(/^Full name/)
    await answerAll(user)
    await user.click(next())
    await user.click(await findTime('09:00'))
    await screen.findByLabelText(/^Full name/)
    await pressBook(user)
    await expectBooked()
    await user.click(screen.getByRole('button', { name: 'Book another' }))
    expect(await screen.findByLabelText(/^Full name/)).toHaveValue('')
    expect(next()).toBeVisible()
  })

  it('asks for the length with the time, as the free times depend on it', async () => {
    const eventType = { lengthInMinutesOptions: [15, 30] }
    const { user } = openBooker({ ...FIRST, eventType })
    await screen.findByLabelText(/^Full name/)
    expect(screen.queryByRole('group', { name: 'Length' })).not.toBeInTheDocument()
    await answerAll(user)
    await user.click(next())
    expect(await screen.findByRole('group', { name: 'Length' })).toBeVisible()
  })

  it('is a form as any other if the host has fixed the time', async () => {
    const { user, sent } = openBooker({ ...FIRST, start: '2026-12-07T08:00:00Z' })
    await screen.findByLabelText(/^Full name/)
    await answerAll(user)
    await pressBook(user)
    await expectBooked()
    expect(sent).toHaveLength(1)
  })

  it('holds the time only once it is picked', async () => {
    const { user, held } = openBooker({ ...FIRST, holdSlots: true })
    await screen.findByLabelText(/^Full name/)
    await answerAll(user)
    expect(held).toEqual([])
    await user.click(next())
    await user.click(await findTime('09:00'))
    await waitFor(() => expect(held).toHaveLength(1))
  })
})

describe('a form with a list of days', () => {
  const LIST = { pickerLayout: 'list' } as const

  it('holds the picked time, and returns to the list with the focus if it is lost', async () => {
    const lost = new BookingError('conflict', { status: 400 })
    const { user, held, released, sent } = openBooker({
      ...LIST,
      holdSlots: true,
      outcomes: [lost, toBooked],
    })
    await user.click(await findTime('09:00'))
    await screen.findByLabelText(/^Full name/)
    await waitFor(() => expect(held).toHaveLength(1))
    await answerAll(user)
    await pressBook(user)
    expect(await screen.findByRole('region', { name: 'Monday, 7 December 2026' })).toBeVisible()
    expect(released).toHaveLength(1)
    await user.click(await findNearest('09:30'))
    await expectBooked()
    expect(sent).toMatchObject([ANSWERS, { ...ANSWERS, start: '2026-12-07T08:30:00.000Z' }])
  })

  it('returns to the list with “Change”, focuses its heading, and marks the picked time', async () => {
    const { user } = openBooker(LIST)
    await user.click(await findTime('09:30'))
    await user.click(await screen.findByRole('button', { name: 'Change' }))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Choose a time' })).toHaveFocus())
    expect(await findTime('09:30')).toHaveAttribute('aria-current', 'true')
  })
})
