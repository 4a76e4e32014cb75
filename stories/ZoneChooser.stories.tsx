import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { PickerHost } from '../test/support/PickerHost.js'
import { silentTimes } from './support/freeTimes.js'

const meta = {
  title: 'ZoneChooser',
  component: PickerHost,
  args: { client: silentTimes, zoneOnly: true, timeZone: 'Europe/Riga', locale: 'en-GB' },
} satisfies Meta<typeof PickerHost>

export default meta
type Story = StoryObj<typeof meta>

/** The zone's name with its offset and the current time there. */
export const InWords: Story = {
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('button', { name: /^Time zone: Riga, GMT\+[23], \d\d:\d\d now$/ }),
    ).toHaveAttribute('aria-expanded', 'false')
  },
}

/** Finds zones by city, country, offset or any name they have had. */
export const Search: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Time zone: / }))
    await userEvent.type(await canvas.findByRole('combobox', { name: 'City, country or offset' }), 'tokyo')
    await waitFor(() => expect(canvas.getAllByRole('option')[0]).toHaveTextContent(/^Tokyo/))
  },
}

export const Chosen: Story = {
  play: async (played) => {
    await Search.play?.(played)
    await played.userEvent.keyboard('{Enter}')
    const button = await played.canvas.findByRole('button', { name: /^Time zone: Tokyo, GMT\+9, / })
    await expect(button).toHaveFocus()
  },
}

export const NotFound: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Time zone: / }))
    await userEvent.type(await canvas.findByRole('combobox'), 'nowhere')
    await expect(await canvas.findByText(/^No time zone is called that/)).toBeInTheDocument()
  },
}

/** The event type locks the zone. */
export const Locked: Story = {
  args: { eventType: { lockTimeZoneToggleOnBookingPage: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Time zone: Riga, GMT/)).toBeInTheDocument()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const TwelveHours: Story = {
  args: { locale: 'en-US', hourCycle: 'h12', timeZone: 'Asia/Kathmandu' },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('button', { name: /^Time zone: Kathmandu, GMT\+5:45, \d+:\d\d\s[AP]M now$/ }),
    ).toBeInTheDocument()
  },
}
