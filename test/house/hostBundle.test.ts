import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { measureBundle } from '../../scripts/size/measureSize.js'

/** Returns the files that a host's bundler writes for one export of the built package. */
async function bundle(exportName: string, entry = 'dist/lib/index.js'): Promise<string[]> {
  const chunks = await measureBundle({ entry: resolve(entry), exportName, external: () => true })
  return chunks.map(({ name }) => name)
}

it('F88: a host that imports one export gets no lazy-loaded files of the others', async () => {
  for (const name of ['createBookingClient', 'BookingError', 'english', 'useSlots', 'defineFieldType'])
    expect(await bundle(name), name).toHaveLength(1)
  expect(await bundle('createBookingClient', 'dist/lib/entries/client.js')).toHaveLength(1)
})

it('F88: a host that imports the form gets the lazy-loaded files of the form', async () => {
  expect((await bundle('BookingForm')).length).toBeGreaterThan(5)
})
