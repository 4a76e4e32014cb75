import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recordedBooking, renderBooked } from './renderBooked.js'

const findAddButton = () => screen.findByRole('button', { name: 'Add to calendar' })

describe('the “Add to calendar” button', () => {
  it('opens links for four calendars and a file; Escape closes them and restores the focus', async () => {
    const { user } = await renderBooked()
    const button = await findAddButton()
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('link', { name: /Google/ })).toBeNull()
    button.focus()
    await user.keyboard('{Enter}')
    expect(button).toHaveAttribute('aria-expanded', 'true')
    const list = screen.getByRole('list', { name: 'Add to calendar' })
    const links = within(list).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(
      ['Google Calendar', 'Outlook.com', 'Office 365', 'Yahoo Calendar'].map(
        (name) => `${name} (opens in a new window)`,
      ),
    )
    for (const link of links) expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    for (const link of links) expect(link).toHaveAttribute('target', '_blank')
    await user.tab()
    expect(links[0]).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('list', { name: 'Add to calendar' })).toBeNull()
    expect(button).toHaveFocus()
  })

  it.each(['cancel', 'get-rejected'])(
    'is not rendered for a booking that does not take place: %s',
    async (name) => {
      await renderBooked({ booked: name })
      await screen.findByRole('heading', { name: /^This booking was|^This booking is/ })
      expect(screen.queryByRole('button', { name: 'Add to calendar' })).toBeNull()
    },
  )

  it('says that a pending booking is added as tentative', async () => {
    const { user } = await renderBooked({ booked: 'confirm-always-blocking' })
    await user.click(await findAddButton())
    expect(screen.getByText(/entered as tentative/)).toBeVisible()
  })

  describe('the calendar file', () => {
    const saved: { name: string; blob: Blob }[] = []
    let latest: Blob | undefined
    beforeEach(() => {
      saved.length = 0
      URL.createObjectURL = (blob) => {
        latest = blob as Blob
        return 'blob:latest'
      }
      URL.revokeObjectURL = () => {}
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
        this: HTMLAnchorElement,
      ) {
        if (latest) saved.push({ name: this.download, blob: latest })
      })
    })
    afterEach(() => {
      vi.restoreAllMocks()
    })

    const textOf = (blob: Blob) =>
      new Promise<string>((resolve) => {
        const reader = new FileReader()
        reader.addEventListener('load', () => resolve(String(reader.result)))
        reader.readAsText(blob)
      })

    it('has the name and the instants of the booking', async () => {
      const { user } = await renderBooked()
      await user.click(await findAddButton())
      await user.click(screen.getByRole('button', { name: 'Download .ics file' }))
      await waitFor(() => expect(saved).toHaveLength(1))
      const [{ name, blob }] = saved as [(typeof saved)[0]]
      expect(name).toBe('Intro between Ada Host and Mario Rossi.ics')
      expect(blob.type).toBe('text/calendar;charset=utf-8')
      const calendar = new ICAL.Component(ICAL.parse(await textOf(blob)) as unknown[] as never)
      const [booking] = [recordedBooking('by-id')].flat()
      expect(
        new ICAL.Event(calendar.getAllSubcomponents('vevent')[0]).startDate.toJSDate().toISOString(),
      ).toBe(booking?.start)
    })

    it('has every date of a series, and a series has no links', async () => {
      const { user } = await renderBooked({ booked: 'recurring-four' })
      await user.click(await findAddButton())
      expect(within(screen.getByRole('list', { name: 'Add to calendar' })).queryByRole('link')).toBeNull()
      await user.click(screen.getByRole('button', { name: 'Download .ics file with 4 dates' }))
      await waitFor(() => expect(saved).toHaveLength(1))
      expect((await textOf(saved[0]?.blob as Blob)).match(/BEGIN:VEVENT/g)).toHaveLength(4)
    })

    it('shows an error if it cannot be created, and can be tried again', async () => {
      const { user } = await renderBooked()
      await user.click(await findAddButton())
      URL.createObjectURL = () => {
        throw new Error('No files here')
      }
      await user.click(screen.getByRole('button', { name: 'Download .ics file' }))
      expect(await screen.findAllByText(/The calendar file could not be made/)).not.toHaveLength(0)
      expect(screen.getByRole('button', { name: 'Download .ics file' })).not.toHaveAttribute('aria-disabled')
    })
  })
})

describe('the “Copy details” button', () => {
  it('copies the confirmation as plain text and announces it', async () => {
    const { user } = await renderBooked({
      defaultValues: { name: 'Mario Rossi', email: 'mario@example.com' },
    })
    await user.click(await screen.findByRole('button', { name: 'Copy details' }))
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible()
    expect(screen.getByText('Copied', { selector: '[role=status] *' })).toBeInTheDocument()
    const text = await navigator.clipboard.readText()
    expect(text).toMatch(
      /^You are booked\nIntro\n\nMonday,? 7 December 2026, 09:00 – 09:30\nCentral European Standard Time\n\nLength: 30 minutes\nWhere: Cal Video/,
    )
    expect(text).toContain('Host: Ada Host\nBooked by: Mario Rossi, mario@example.com')
    expect(text).not.toContain('undefined')
  })

  it('shows the text selected if the page may not write to the clipboard', async () => {
    await renderBooked()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
      new DOMException('Not here', 'NotAllowedError'),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Copy details' }))
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Copy this text:' })
    await waitFor(() => expect(area).toHaveFocus())
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toContain('You are booked')
    vi.restoreAllMocks()
  })
})
