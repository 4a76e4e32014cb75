import { configure, screen, waitFor, within as inside } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clientWithSlots, within } from '../support/pickerClient.js'
import { PickerHost, type PickerHostProps } from '../support/PickerHost.js'
import { renderStrict } from '../support/renderForm.js'

// Nothing here is hidden with aria-hidden, and checking for it dominates the run time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T12:05:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const { client } = clientWithSlots(within(['2026-12-07T23:00:00Z']))
const draw = (props: Partial<PickerHostProps> = {}) =>
  renderStrict(<PickerHost client={client} zoneOnly {...props} />)
const button = () => screen.getByRole('button', { name: /^Time zone: / })
const input = () => screen.findByRole('combobox', { name: 'City, country or offset' })
const options = () => screen.queryAllByRole('option')
const active = async () =>
  document.getElementById((await input()).getAttribute('aria-activedescendant') ?? '')
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

async function openSearch(props?: Partial<PickerHostProps>) {
  const rendered = draw(props)
  await rendered.user.click(button())
  return { ...rendered, box: await input() }
}

describe('the time zone button', () => {
  it('shows the city, the offset and the current time', () => {
    draw()
    expect(button()).toHaveAccessibleName('Time zone: Riga, GMT+2, 14:05 now')
    expect(button()).toHaveAttribute('aria-expanded', 'false')
  })

  it('uses the chosen clock', () => {
    draw({ hourCycle: 'h12', timeZone: 'Asia/Kathmandu', locale: 'en-US' })
    expect(button()).toHaveAccessibleName('Time zone: Kathmandu, GMT+5:45, 5:50 PM now')
  })

  it('is only text if the event type locks the time zone', () => {
    draw({ eventType: { lockTimeZoneToggleOnBookingPage: true } })
    expect(screen.getByText('Riga, GMT+2, 14:05 now', { exact: false })).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('the time zone search', () => {
  it('opens with the focus in the input, the current time zone first, and at most sixty options', async () => {
    const { box } = await openSearch()
    expect(box).toHaveFocus()
    expect(button()).toHaveAttribute('aria-expanded', 'true')
    expect(options()).toHaveLength(60)
    expect(options()[0]).toHaveTextContent(/^Riga, Latvia.*14:05.*GMT\+2.*shown now$/)
    for (const neighbour of options().slice(1, 20)) expect(neighbour).toHaveTextContent('14:05')
    expect(screen.getByText('Type to see more')).toBeVisible()
    expect(
      inside(screen.getByRole('listbox', { name: 'City, country or offset' })).getAllByRole('option'),
    ).toHaveLength(60)
  })

  it('searches while the visitor types, moves with the arrow keys, and selects with Enter', async () => {
    const { user } = await openSearch()
    await user.keyboard('new york')
    await waitFor(() => expect(options()[0]).toHaveTextContent(/^New York.*07:05.*GMT-5/))
    await user.clear(await input())
    await user.keyboard('america')
    await waitFor(() => expect(options().length).toBeGreaterThan(2))
    const first = await active()
    expect(first).toBe(options()[0])
    await user.keyboard('{ArrowDown}')
    expect(await active()).toBe(options()[1])
    await user.keyboard('{ArrowUp}')
    expect(await active()).toBe(first)
    await user.clear(await input())
    await user.keyboard('tokyo')
    await waitFor(() => expect(options()[0]).toHaveTextContent(/^Tokyo/))
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(button()).toHaveFocus()
    expect(button()).toHaveAccessibleName('Time zone: Tokyo, GMT+9, 21:05 now')
    expect(said()).toContain('Times are shown for Tokyo, GMT+9')
  })

  it('selects a clicked option, and is also closed by the button', async () => {
    const { user } = await openSearch()
    await user.keyboard('sydney')
    await waitFor(() => expect(options()[0]).toHaveTextContent(/^Sydney/))
    await user.click(options()[0] as HTMLElement)
    expect(button()).toHaveAccessibleName(/Sydney, GMT\+11/)
    await user.click(button())
    expect(await input()).toHaveValue('')
    await user.click(button())
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('closes on Escape without passing the key on, and selects nothing when the input loses the focus', async () => {
    const heard = vi.fn<(event: KeyboardEvent) => void>()
    document.addEventListener('keydown', heard)
    const { user } = await openSearch()
    heard.mockClear()
    await user.keyboard('{Escape}')
    document.removeEventListener('keydown', heard)
    expect(heard).not.toHaveBeenCalled()
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(button()).toHaveFocus()
    await user.click(button())
    await user.type(await input(), 'tokyo')
    await user.tab()
    expect(button()).toHaveAccessibleName(/Riga/)
  })

  it('announces the number of results after a pause, and what to do if there is none', async () => {
    const { user } = await openSearch()
    await user.keyboard('tokyo')
    await waitFor(() => expect(said()).toContain('1 time zone'))
    await user.keyboard('xyz')
    expect(await screen.findByText(/^No time zone is called that/)).toBeVisible()
    expect(options()).toHaveLength(0)
    expect(await input()).toHaveAttribute('aria-expanded', 'false')
    await waitFor(() => expect(said()).toContain('No time zone found'))
    await user.keyboard('{Enter}')
    expect(button()).toHaveAccessibleName(/Riga/)
  })

  it('T07: finds a time zone by its old name', async () => {
    await openSearch({ timeZone: 'Asia/Calcutta' })
    expect(options()[0]).toHaveTextContent(/^Kolkata.*GMT\+5:30.*shown now$/)
  })

  it('shows a time on its day in the new time zone', async () => {
    const { user } = draw({ zoneOnly: false })
    expect(await screen.findByRole('button', { name: 'Tuesday, 8 December 2026, 1 free time' })).toBeVisible()
    await user.click(button())
    await user.type(await input(), 'new york')
    await waitFor(() => expect(options()[0]).toHaveTextContent(/^New York/))
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('button', { name: 'Monday, 7 December 2026, 1 free time' })).toBeVisible()
    expect(screen.getByRole('button', { name: '18:00, Monday, 7 December 2026' })).toBeVisible()
  })
})
