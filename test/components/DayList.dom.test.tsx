import { configure, screen, waitFor, within as inside } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import type { Slot } from '../../src/contract/slot.js'
import { clientWithSlots, toSlots, within } from '../support/pickerClient.js'
import { PickerHost, type PickerHostProps } from '../support/PickerHost.js'
import { renderStrict } from '../support/renderForm.js'

// Nothing here is hidden with aria-hidden, and checking for it dominates the run time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T06:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Nine days in December and one in February. The first day has ten times. Riga is two hours ahead of UTC. */
const STARTS = [
  ...Array.from({ length: 10 }, (_, index) => `2026-12-07T${String(index + 8).padStart(2, '0')}:00:00Z`),
  ...Array.from({ length: 8 }, (_, index) => `2026-12-${index + 10}T13:00:00Z`),
  '2027-02-03T09:00:00Z',
]

function open(
  answer: Parameters<typeof clientWithSlots>[0] = within(STARTS),
  props: Partial<PickerHostProps> = {},
) {
  const { client, asked } = clientWithSlots(answer)
  const onPick = vi.fn<(slot: Slot) => void>()
  const rendered = renderStrict(<PickerHost client={client} onPick={onPick} pickerLayout="list" {...props} />)
  return { ...rendered, asked, onPick }
}

const findDay = (name: string) => screen.findByRole('region', { name })
const days = () => screen.getAllByRole('region').map((one) => inside(one).getByRole('heading').textContent)
const more = () => screen.findByRole('button', { name: 'Show more days' })
const FIRST = 'Monday, 7 December 2026'

describe('a list of days', () => {
  it('shows the first seven days that have times, each as a section with its times, and no calendar', async () => {
    open()
    const times = inside(await findDay('Thursday, 10 December 2026')).getAllByRole('button')
    expect(times.map((one) => one.getAttribute('aria-label'))).toEqual(['15:00, Thursday, 10 December 2026'])
    expect(days()).toHaveLength(7)
    expect(screen.queryByRole('grid')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: /Riga/ })).toBeVisible()
    expect(screen.getByRole('group', { name: 'Clock' })).toBeVisible()
  })

  it('passes the instant of a pressed time to onPick, and moves between the times with the arrow keys', async () => {
    const { user, onPick } = open()
    const [first, second] = inside(await findDay(FIRST)).getAllByRole('button')
    first?.focus()
    await user.keyboard('{ArrowRight}')
    expect(second).toHaveFocus()
    expect(first).toHaveAttribute('tabindex', '-1')
    await user.keyboard('{Enter}')
    expect(onPick.mock.calls).toEqual([[{ startUtc: '2026-12-07T09:00:00.000Z' }]])
  })

  it('folds a day with many times, and moves the focus to the first one that was hidden', async () => {
    const { user } = open()
    const day = await findDay(FIRST)
    expect(inside(day).getAllByRole('listitem')).toHaveLength(6)
    await user.click(inside(day).getByRole('button', { name: 'Show all 10 times' }))
    expect(inside(day).getAllByRole('listitem')).toHaveLength(10)
    expect(inside(day).getByRole('button', { name: `16:00, ${FIRST}` })).toHaveFocus()
  })

  it('shows the other days of the month, then those of the next month that has any, until there are none', async () => {
    const { user, asked } = open()
    await findDay(FIRST)
    expect(asked).toHaveLength(1)
    await user.click(await more())
    expect(days()).toHaveLength(9)
    expect(screen.getByRole('heading', { name: 'Wednesday, 16 December 2026' })).toHaveFocus()
    expect(asked).toHaveLength(1)
    await user.click(await more())
    await findDay('Wednesday, 3 February 2027')
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Wednesday, 3 February 2027' })).toHaveFocus(),
    )
    expect(asked).toHaveLength(3)
    await user.click(await more())
    const end = await screen.findByText('There are no more free times until February 2028.')
    await waitFor(() => expect(end).toHaveFocus())
    expect(screen.queryByRole('button', { name: 'Show more days' })).not.toBeInTheDocument()
    expect(days()).toHaveLength(10)
  })

  it('adds the next month at once if the first one has few days, but no month after it', async () => {
    const { user, asked } = open(
      within(['2026-12-30T13:00:00Z', '2027-01-04T13:00:00Z', '2027-02-03T13:00:00Z']),
    )
    expect(await findDay('Monday, 4 January 2027')).toBeVisible()
    expect(days()).toHaveLength(2)
    expect(asked).toHaveLength(2)
    await user.click(await more())
    expect(await findDay('Wednesday, 3 February 2027')).toBeVisible()
  })

  it('goes on without the next month if that one cannot be loaded, until the visitor asks for it', async () => {
    let fails = true
    const { user } = open((query) => {
      if (query.start > '2026-12-15' && fails) return Promise.reject(new BookingError('refused'))
      return within(['2026-12-07T13:00:00Z', '2027-01-04T13:00:00Z'])(query)
    })
    expect(await findDay(FIRST)).toBeVisible()
    await more()
    expect(screen.queryByText('The free times could not be loaded')).not.toBeInTheDocument()
    fails = false
    await user.click(await more())
    expect(await findDay('Monday, 4 January 2027')).toBeVisible()
  })

  it('H100: keeps what is shown if the next month cannot be loaded, says so, and tries again', async () => {
    let fails = true
    const { user } = open((query) => {
      if (query.start > '2026-12-15' && fails) return Promise.reject(new BookingError('refused'))
      return within(STARTS)(query)
    })
    await findDay(FIRST)
    await user.click(await more())
    await user.click(await more())
    expect(await screen.findByText('The free times could not be loaded')).toBeVisible()
    expect(days()).toHaveLength(9)
    fails = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await findDay('Wednesday, 3 February 2027')).toBeVisible()
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Wednesday, 3 February 2027' })).toHaveFocus(),
    )
    expect(screen.queryByText('The free times could not be loaded')).not.toBeInTheDocument()
  })

  it('regroups the days when the visitor changes the time zone', async () => {
    const { rerender } = open(within(['2026-12-07T23:00:00Z']))
    expect(await findDay('Tuesday, 8 December 2026')).toBeVisible()
    const { client } = clientWithSlots(within(['2026-12-07T23:00:00Z']))
    rerender(<PickerHost client={client} pickerLayout="list" timeZone="America/New_York" onPick={() => {}} />)
    expect(await findDay(FIRST)).toBeVisible()
  })

  it('marks the picked time, shows its day even if it is far down, and leads to earlier days', async () => {
    const { user } = open(undefined, { chosenUtc: '2027-02-03T09:00:00.000Z' })
    const day = await findDay('Wednesday, 3 February 2027')
    expect(inside(day).getByRole('button')).toHaveAttribute('aria-current', 'true')
    await user.click(screen.getByRole('button', { name: 'Show earlier days' }))
    expect(await findDay(FIRST)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Show earlier days' })).not.toBeInTheDocument()
  })

  it('shows the day of a picked time among the first ones', async () => {
    open(undefined, { chosenUtc: '2026-12-17T13:00:00.000Z' })
    expect(await findDay('Thursday, 17 December 2026')).toBeVisible()
  })

  it('marks the time of the booking that is moved, with words', async () => {
    open(undefined, { presentUtc: '2026-12-10T13:00:00.000Z' })
    const name = '15:00, Your present time, Thursday, 10 December 2026'
    expect(await screen.findByRole('button', { name })).toBeVisible()
  })

  it('H100: says so if a month that was added cannot be loaded in another time zone, and tries again', async () => {
    let fails = false
    const { user } = open((query) => {
      if (query.timeZone === 'Asia/Tokyo' && query.start > '2027' && fails)
        return Promise.reject(new BookingError('refused'))
      return within(STARTS)(query)
    })
    await findDay(FIRST)
    await user.click(await more())
    await user.click(await more())
    await findDay('Wednesday, 3 February 2027')
    fails = true
    await user.click(screen.getByRole('button', { name: /Riga/ }))
    await user.type(await screen.findByRole('combobox'), 'Tokyo')
    await user.click(await screen.findByRole('option', { name: /^Tokyo/ }))
    expect(await screen.findByText('The free times could not be loaded')).toBeVisible()
    expect(await findDay('Thursday, 10 December 2026')).toBeVisible()
    fails = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await findDay('Wednesday, 3 February 2027')).toBeVisible()
  })

  it('leaves out days on which every seat is taken', async () => {
    open(() => [
      ...toSlots(['2026-12-07T08:00:00Z'], { seatsRemaining: 0 }),
      ...toSlots(['2026-12-08T08:00:00Z'], { seatsRemaining: 2 }),
    ])
    await findDay('Tuesday, 8 December 2026')
    expect(days()).toEqual(['Tuesday, 8 December 2026'])
  })

  it('offers the nearest times first if the picked one was lost', async () => {
    open(undefined, { nearUtc: '2026-12-10T13:00:00.000Z' })
    expect(await screen.findByRole('heading', { name: 'Nearest free times' })).toBeVisible()
    await findDay(FIRST)
    expect(days()).not.toContain('Thursday, 10 December 2026')
  })

  it.each([
    [
      'the default layout of the event type',
      { eventType: { bookerLayouts: { defaultLayout: 'column' } } },
      true,
    ],
    [
      'the host, who wins',
      { eventType: { bookerLayouts: { defaultLayout: 'column' } }, pickerLayout: 'month' as const },
      false,
    ],
    ['nobody', {}, false],
  ])('is chosen by %s', async (_, props, isList) => {
    open(undefined, { pickerLayout: undefined, ...props })
    await screen.findByRole('button', { name: `10:00, ${FIRST}` })
    expect(screen.queryAllByRole('grid')).toHaveLength(isList ? 0 : 1)
  })
})

describe('an event type that offers only the first free time of a day', () => {
  const eventType = { onlyShowFirstAvailableSlot: true }

  it('has one time a day, in the month and in the list', async () => {
    const { unmount } = open(undefined, { eventType })
    expect(inside(await findDay(FIRST)).getAllByRole('listitem')).toHaveLength(1)
    unmount()
    open(undefined, { eventType, pickerLayout: 'month' })
    expect(await screen.findByRole('button', { name: `${FIRST}, 1 free time` })).toBeVisible()
  })

  it('passes over a first time that has no seats left', async () => {
    const full = toSlots(['2026-12-07T08:00:00Z'], { seatsRemaining: 0 })
    open(() => [...full, ...toSlots(['2026-12-07T09:00:00Z'], { seatsRemaining: 1 })], { eventType })
    expect(await screen.findByRole('button', { name: `11:00, ${FIRST}` })).toBeVisible()
  })
})

describe('the first free time', () => {
  const label = 'First free time: Mon 7 Dec, 10:00'

  it.each(['month', 'list'] as const)('is a button above the %s that picks it', async (pickerLayout) => {
    const { user, onPick, asked } = open(undefined, { showFirstFree: true, pickerLayout })
    await user.click(await screen.findByRole('button', { name: label }))
    expect(onPick.mock.calls).toEqual([[{ startUtc: '2026-12-07T08:00:00.000Z' }]])
    expect(asked).toHaveLength(1)
  })

  it('stays the same while the visitor looks at other months', async () => {
    const { user } = open(undefined, { showFirstFree: true, pickerLayout: 'month' })
    await screen.findByRole('button', { name: label })
    await user.click(screen.getByRole('button', { name: 'Next month' }))
    expect(screen.getByRole('button', { name: label })).toBeVisible()
  })

  it('H106: is found in a later month, with one request for each month', async () => {
    const { asked } = open(within(['2027-02-03T09:00:00Z']), { showFirstFree: true })
    expect(await screen.findByRole('button', { name: 'First free time: Wed 3 Feb, 11:00' })).toBeVisible()
    await findDay('Wednesday, 3 February 2027')
    expect(new Set(asked.map(({ start }) => start)).size).toBe(asked.length)
    // December to February, and March, which could fill up the short list.
    expect(asked).toHaveLength(4)
  })

  it('is not shown unless asked for, nor if there is none', async () => {
    const { unmount } = open()
    await findDay(FIRST)
    expect(screen.queryByRole('button', { name: /^First free/ })).not.toBeInTheDocument()
    unmount()
    open(() => [], { showFirstFree: true })
    await screen.findByText(/^There are none until/)
    expect(screen.queryByRole('button', { name: /^First free/ })).not.toBeInTheDocument()
  })
})

describe('no free times at all', () => {
  const renderNoSlots = () => <a href="/wait">Join the waiting list</a>

  it.each(['month', 'list'] as const)(
    'are what the host renders in place of the notice of the %s',
    async (pickerLayout) => {
      open(() => [], { renderNoSlots, pickerLayout })
      expect(await screen.findByRole('link', { name: 'Join the waiting list' })).toBeVisible()
      expect(screen.queryByText(/^There are none until/)).not.toBeInTheDocument()
    },
  )

  it('are not what a later month without any is', async () => {
    const { user } = open(within(STARTS.slice(0, 2)), { renderNoSlots, pickerLayout: 'month' })
    await screen.findByRole('button', { name: `10:00, ${FIRST}` })
    await user.click(screen.getByRole('button', { name: 'Next month' }))
    await user.click(await screen.findByRole('button', { name: 'Show the next free times' }))
    expect(await screen.findByText(/^There are none until/)).toBeVisible()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('H102: are the built-in notice if the host’s renderNoSlots throws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const fails = () => {
      throw new Error('No words')
    }
    open(() => [], { renderNoSlots: fails })
    expect(await screen.findByText(/^There are none until/)).toBeVisible()
  })
})
