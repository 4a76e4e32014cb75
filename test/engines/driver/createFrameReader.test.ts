import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFrameReader, toFrame } from './createFrameReader.js'

describe('Marionette messages', () => {
  it('are read unchanged in pieces of any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 5 }),
        fc.integer({ min: 1, max: 20 }),
        (messages, size) => {
          const bytes = Buffer.from(messages.map(toFrame).join(''))
          const read = createFrameReader()
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          )
          expect(pieces.flatMap(read)).toEqual(
            messages.map((message) => JSON.parse(JSON.stringify(message)) as unknown),
          )
        },
      ),
    )
  })

  it('have their length in bytes, not in characters', () => {
    expect(toFrame('ü')).toBe('4:"ü"')
  })
})
