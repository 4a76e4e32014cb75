import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { measureBundle } from '../../scripts/size/measureSize.js'

/** The first load, the submit, steps, controls and what they share, the picker, and what few forms need. */
const MAX_FILES = 14

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

it('a host that imports the form gets a file for each lazy-loaded area, and few others', async () => {
  expect((await bundle('BookingForm')).length).toBeLessThanOrEqual(MAX_FILES)
  expect((await bundle('SlotPicker')).length).toBeLessThanOrEqual(MAX_FILES)
})

it('the files of src would become more files than that', async () => {
  expect((await bundle('BookingForm', 'src/index.ts')).length).toBeGreaterThan(MAX_FILES)
})

it('F88: a host that validates on its server gets none of the form', async () => {
  const sizes = await measureBundle({
    entry: resolve('dist/lib/entries/contract.js'),
    exportName: 'isEmail',
    external: () => true,
  })
  // A schema or a table that a bundler could not drop would be far larger.
  expect(sizes.map(({ gzipBytes }) => gzipBytes < 300)).toEqual([true])
})
