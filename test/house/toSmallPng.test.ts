import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { toSmallPng } from '../../scripts/visual/toSmallPng.js'

type Pixel = readonly [red: number, green: number, blue: number]

const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}

/** Writes a PNG of one row for each list of pixels, with these filters. The rows hold what is left after the filter. */
function toPng(width: number, rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(rows.length, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Reads the pixels of a small PNG. */
function readPixels(png: Buffer): Pixel[] {
  const find = (type: string): Buffer => {
    const at = png.indexOf(type)
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
  }
  const [width, palette] = [png.readUInt32BE(16), find('PLTE')]
  return [...inflateSync(find('IDAT'))]
    .filter((_, index) => index % (width + 1) > 0)
    .map((place) => [...palette.subarray(place * 3, place * 3 + 3)] as unknown as Pixel)
}

describe('toSmallPng', () => {
  it('keeps each pixel of a picture of few colours, whatever the filters of its rows', () => {
    const [a, b] = [
      [10, 20, 30],
      [40, 60, 80],
    ] as const
    const png = toPng(2, [
      [0, ...a, ...b],
      // The left one, the one above, their mean, and the nearest of three: with these, a and b again.
      [1, ...a, 30, 40, 50],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 20, 25],
      [4, 0, 0, 0, 0, 0, 0],
    ])
    expect(readPixels(toSmallPng(png))).toEqual([a, b, a, b, a, b, a, b, a, b])
  })

  it('moves no channel by more than a few steps if there are many colours', () => {
    const colours = Array.from({ length: 1000 }, (_, index): Pixel => [index % 256, index >> 2, 128])
    const pixels = readPixels(toSmallPng(toPng(1000, [[0, ...colours.flat()]])))
    expect(new Set(pixels.map(String)).size).toBeLessThanOrEqual(256)
    const moved = pixels.flatMap((pixel, index) =>
      pixel.map((value, at) => Math.abs(value - (colours[index]?.[at] ?? 0))),
    )
    expect(Math.max(...moved)).toBeLessThanOrEqual(8)
  })

  it('leaves a small picture as it is, and refuses another kind', () => {
    const small = toSmallPng(toPng(1, [[0, 1, 2, 3]]))
    expect(toSmallPng(small)).toBe(small)
    const grey = toPng(1, [[0, 1, 2, 3]])
    grey[25] = 0
    expect(() => toSmallPng(grey)).toThrow('not one of Chromium')
  })
})
