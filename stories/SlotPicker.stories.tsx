import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { BookingError } from '../src/index.js'
import { PickerHost } from '../test/support/PickerHost.js'
import { freeTimes, OPENED, silentTimes } from './support/freeTimes.js'

const meta = {
  title: 'SlotPicker',
  component: PickerHost,
  args: { client: freeTimes(), chosenUtc: OPENED, timeZone: 'Europe/Riga', locale: 'en-GB', onPick: fn() },
} satisfies Meta<typeof PickerHost>

export default meta
type Story = StoryObj<typeof meta>

const everyFiveMinutes = Array.from({ length: 288 }, (_, index) => ({
  startUtc: new Date(Date.UTC(2030, 0, 7, 22, 5 * index)).toISOString(),
}))

const SEATS = { seatsPerTimeSlot: 3, showAttendeeInfo: false, showAvailabilityCount: true }

/** Days with free times, the times of one day, the time zone and the clock format. */
export const Month: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: /^Wednesday, 9 January 2030, \d+ free times/ }),
    )
    await userEvent.click(canvas.getByRole('button', { name: '11:00, Wednesday, 9 January 2030' }))
    await expect(args.onPick).toHaveBeenCalledWith({ startUtc: '2030-01-09T09:00:00.000Z' })
  },
}

/** Arrow keys move from day to day, Page Down to the next month. */
export const ByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const chosen = await canvas.findByRole('button', { name: /^Tuesday, 8 January 2030, / })
    chosen.focus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect(canvas.getByRole('heading', { name: 'Tuesday, 15 January 2030' })).toBeInTheDocument()
    await userEvent.keyboard('{PageDown}')
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: /^Friday, 15 February 2030, / })).toHaveFocus(),
    )
  },
}

/** The days are shown while the times are loading; nothing moves when they arrive. */
export const Loading: Story = {
  args: { client: silentTimes },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading free times')).toBeInTheDocument()
    await expect(canvas.getByRole('grid', { name: 'January 2030' })).toHaveAttribute('aria-busy', 'true')
  },
}

/** One click leads to the next month with free times. */
export const EmptyMonth: Story = {
  args: { client: freeTimes({ months: ['2030-04'] }) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show the next free times' }))
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'April 2030' })).toHaveFocus())
  },
}

export const NothingFree: Story = {
  args: { client: freeTimes({ months: [] }) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show the next free times' }))
    await expect(await canvas.findByText(/^There are none until January 2031 either/)).toBeInTheDocument()
  },
}

/** A day with 288 times shows twelve of them at first, and all by parts of the day when asked. */
export const ManyTimes: Story = {
  args: { client: { ...silentTimes, getSlots: () => Promise.resolve(everyFiveMinutes) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show all 288 times' }))
    await expect(within(canvas.getByRole('list', { name: 'Evening' })).getAllByRole('button')).toHaveLength(
      72,
    )
  },
}

/** Only the days that have free times, in a sidebar of 280 px on a dark page. */
export const List: Story = {
  args: { pickerLayout: 'list' },
  globals: { theme: 'dark' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '280px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('region', { name: 'Tuesday, 8 January 2030' })).toBeInTheDocument()
    await userEvent.click(await canvas.findByRole('button', { name: 'Show more days' }))
    await expect(canvas.getAllByRole('region').length).toBeGreaterThan(7)
  },
}

/** Where there is room, the days are beside each other. */
export const WideList: Story = {
  args: { pickerLayout: 'list' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Tuesday, 8 January 2030' })).toBeInTheDocument()
  },
}

/** What the host shows if there are no free times at all. */
export const NoSlots: Story = {
  args: {
    client: freeTimes({ months: [] }),
    chosenUtc: undefined,
    renderNoSlots: () => (
      <p>
        Everything is taken. <a href="#list">Join the waiting list</a>
      </p>
    ),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Join the waiting list' })).toBeInTheDocument()
  },
}

/** The time of a booking that is moved is where the picker opens, and is marked with words. */
export const PresentTime: Story = {
  args: { chosenUtc: undefined, presentUtc: OPENED },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('button', { name: '11:00, Your present time, Tuesday, 8 January 2030' }),
    ).toBeInTheDocument()
  },
}

export const Failed: Story = {
  args: { client: freeTimes({ fails: new BookingError('refused') }) },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { name: 'The free times could not be loaded' }),
    ).toBeInTheDocument()
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  },
}

/** Seats that are left, if the event type shows them. A full time cannot be chosen. */
export const Seats: Story = {
  args: { client: freeTimes({ seats: [2, 0, 3, 1] }), eventType: { seats: SEATS } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('button', { name: /, 1 seat left, / })).length).toBeGreaterThan(
      0,
    )
    await expect(canvas.getAllByRole('button', { name: /, full, / })[0]).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  },
}

/** The number of seats is hidden, but full times are still marked as full. */
export const Full: Story = {
  args: {
    client: freeTimes({ seats: [0] }),
    eventType: { seats: { ...SEATS, showAvailabilityCount: false } },
  },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('button', { name: /, full, / })).length).toBeGreaterThan(0)
  },
}

export const TwelveHours: Story = {
  args: { locale: 'en-US', timeZone: 'America/New_York' },
  play: async ({ canvas, userEvent }) => {
    await expect(
      await canvas.findByRole('button', { name: /^4:00\sAM, Tuesday, January 8, 2030$/ }),
    ).toBeInTheDocument()
    const clock = within(canvas.getByRole('group', { name: 'Clock' }))
    await userEvent.click(clock.getByRole('button', { name: '24 h' }))
    await expect(canvas.getByRole('button', { name: '04:00, Tuesday, January 8, 2030' })).toBeInTheDocument()
  },
}

/** The week starts on Saturday. Days run from right to left, and arrow keys follow. */
export const Arabic: Story = {
  args: { locale: 'ar-EG', timeZone: 'Africa/Cairo' },
  globals: { direction: 'rtl' },
  play: async ({ canvas, userEvent }) => {
    const days = within(await canvas.findByRole('grid'))
    const chosen = await days.findByRole('button', { name: /^الثلاثاء، ٨ يناير ٢٠٣٠, / })
    chosen.focus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect(days.getByRole('button', { name: /^الأربعاء، ٩ يناير ٢٠٣٠, / })).toHaveFocus()
  },
}

/** The nearest free times, offered after somebody else has taken the chosen time. */
export const NearestFirst: Story = {
  args: { chosenUtc: undefined, nearUtc: '2030-01-08T10:30:00.000Z' },
  play: async ({ canvas, userEvent, args }) => {
    const nearest = within(await canvas.findByRole('region', { name: 'Nearest free times' }))
    await userEvent.click((await nearest.findAllByRole('button'))[0] as HTMLElement)
    await expect(args.onPick).toHaveBeenCalledOnce()
  },
}

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Tuesday, 8 January 2030' })).toBeInTheDocument()
  },
}
