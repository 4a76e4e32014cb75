import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { clientWithSlots } from '../support/pickerClient.js'
import { PickerHost } from '../support/PickerHost.js'
import { renderStrict } from '../support/renderForm.js'

const network = vi.hoisted(() => ({ isDown: true }))

vi.mock('../../src/components/picker/ZoneSearch.js', async (load) => {
  if (network.isDown) throw new TypeError('Failed to fetch dynamically imported module')
  return load()
})

describe('a time zone search that cannot be loaded', () => {
  it('shows an error and can be loaded again', async () => {
    const { user } = renderStrict(<PickerHost client={clientWithSlots(() => []).client} zoneOnly />)
    await user.click(screen.getByRole('button', { name: /^Time zone/ }))
    expect(await screen.findByText('The time zones could not be loaded.')).toBeVisible()
    network.isDown = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('combobox')).toHaveFocus()
  })
})
