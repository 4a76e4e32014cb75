import { FIGURES, type FigureName } from '../figures.js'
import type { Result } from '../measure.js'
import { toTitle } from './toResults.js'
import { readMedian, toText } from './toTable.js'

const SHOWN: readonly FigureName[] = ['firstKb', 'loadCpu', 'keyCpu', 'failedKeyCpu', 'emptyCpu', 'heap']
const COLUMNS = 2
const WIDTH = 440
const LABEL = 170
const ROW = 20
const HEAD = 56

/** Draws the figures of one setting as bars: the shorter, the better. Returns an SVG document. */
export function toChart({ setting, taken }: Result): string {
  const height = HEAD + taken.length * ROW
  const panels = SHOWN.map((name, index) => {
    const x = (index % COLUMNS) * WIDTH
    const y = 40 + Math.floor(index / COLUMNS) * height
    return `<g transform="translate(${x} ${y})">${toPanel(name, taken)}</g>`
  })
  const total = 40 + Math.ceil(SHOWN.length / COLUMNS) * height
  const title = `The same form, ${toTitle(setting)}: shorter is better`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COLUMNS * WIDTH} ${total}" role="img" aria-label="${title}">
<style>text { font: 12px system-ui, sans-serif; fill: #1f2328 } .head { font-weight: 600 } .bar { fill: #9aa4b2 } .own { fill: #1f6feb }</style>
<rect width="100%" height="100%" fill="#fff"/>
<text class="head" x="12" y="24">${title}</text>
${panels.join('\n')}
</svg>
`
}

function toPanel(name: FigureName, taken: Result['taken']): string {
  const { title, unit } = FIGURES[name]
  const values = taken.map(({ samples }) => readMedian(name, samples) ?? 0)
  const scale = (WIDTH - LABEL - 80) / Math.max(...values, 1e-9)
  const bars = taken.map(({ contender }, index) => {
    const value = values[index] ?? 0
    const y = 30 + index * ROW
    const own = /^(booking-form|element)/.test(contender.name) ? ' own' : ''
    const label = contender.title.replaceAll('`', '').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    const length = Math.max(value * scale, 1)
    return [
      `<text x="${LABEL - 8}" y="${y + 12}" text-anchor="end">${label}</text>`,
      `<rect class="bar${own}" x="${LABEL}" y="${y}" width="${length.toFixed(1)}" height="${ROW - 5}"/>`,
      `<text x="${(LABEL + length + 6).toFixed(1)}" y="${y + 12}">${value ? toText(value) : '–'}</text>`,
    ].join('')
  })
  return `<text class="head" x="12" y="18">${title} (${unit})</text>${bars.join('')}`
}
