import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256

/** A picture of 8 bits a channel, without transparency. */
interface Pixels {
  width: number
  height: number
  /** Red, green and blue of each pixel, row by row. */
  rgb: Buffer
}

/**
 * Returns the same picture with at most 256 colours, each of them a few steps from the original, in a
 * fraction of the bytes. The comparison of the visual tests is coarser than these steps.
 *
 * @source Portable Network Graphics (PNG) Specification, Third Edition
 * @throws Error if the picture is not one that Chromium writes: 8 bits, RGB, not interlaced
 */
export function toSmallPng(png: Buffer): Buffer {
  if (readHeader(png).colourType === 3) return png
  const picture = readPng(png)
  for (let step = 1; ; step *= 2) {
    const palette = new Map<number, number>()
    const indexes = toIndexes(picture.rgb, step, palette)
    if (palette.size <= MOST_COLOURS) return writePng(picture, [...palette.keys()], indexes)
  }
}

/** Rounds each channel to a multiple of `step`, and returns the place of each pixel in the palette. */
function toIndexes(rgb: Buffer, step: number, palette: Map<number, number>): Buffer {
  const round = (value = 0) => Math.min(255, Math.round(value / step) * step)
  const indexes = Buffer.alloc(rgb.length / 3)
  for (let pixel = 0; pixel < indexes.length && palette.size <= MOST_COLOURS; pixel++) {
    const [red, green, blue] = rgb.subarray(pixel * 3, pixel * 3 + 3)
    const colour = (round(red) << 16) | (round(green) << 8) | round(blue)
    if (!palette.has(colour)) palette.set(colour, palette.size)
    indexes[pixel] = palette.get(colour) ?? 0
  }
  return indexes
}

function readHeader(png: Buffer) {
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    depth: png[24],
    colourType: png[25] ?? 0,
    interlace: png[28],
  }
}

function readPng(png: Buffer): Pixels {
  const { width, height, depth, colourType, interlace } = readHeader(png)
  const channels = { 2: 3, 6: 4 }[colourType]
  if (depth !== 8 || !channels || interlace)
    throw new Error('[booking-form] This PNG is not one of Chromium.')
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels)
  const rgb = Buffer.alloc(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++)
    bytes.copy(rgb, pixel * 3, pixel * channels, pixel * channels + 3)
  return { width, height, rgb }
}

/** Undoes the filters of the rows: each byte is stored as its difference to a guess from its neighbours. */
function unfilter(data: Buffer, rowLength: number, channels: number): Buffer {
  const rows = data.length / (rowLength + 1)
  const bytes = Buffer.alloc(rows * rowLength)
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (rowLength + 1)]
    for (let column = 0; column < rowLength; column++) {
      const at = row * rowLength + column
      const isFirst = column < channels
      const left = isFirst ? 0 : (bytes[at - channels] ?? 0)
      const up = row ? (bytes[at - rowLength] ?? 0) : 0
      const corner = isFirst || !row ? 0 : (bytes[at - rowLength - channels] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, toNearest(left, up, corner)][filter ?? 0] ?? 0
      bytes[at] = (data[row * (rowLength + 1) + 1 + column] ?? 0) + guess
    }
  }
  return bytes
}

/** The Paeth predictor of the specification. */
function toNearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

function writePng({ width, height }: Pixels, palette: readonly number[], indexes: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (width + 1))
  for (let row = 0; row < height; row++)
    indexes.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const chunks = [
    toChunk('IHDR', header),
    toChunk('PLTE', colours),
    toChunk('IDAT', deflateSync(rows, { level: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([SIGNATURE, ...chunks])
}

function toChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length)
  chunk.writeUInt32BE(data.length, 0)
  chunk.write(type, 4, 'latin1')
  data.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length)
  return chunk
}
