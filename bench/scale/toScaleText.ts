import { cpus } from 'node:os'
import { median } from '../report/statistics.js'
import { toMarkdownTable } from '../report/toMarkdownTable.js'
import { toText } from '../report/toTable.js'
import type { ScaleCase } from './scaleCases.js'
import type { ScaleSample } from './scaleVisit.js'

/** What was measured of one case, in order of size. */
export interface Scaled {
  one: ScaleCase
  /** The samples of each size, and how often React committed during the action. */
  sizes: { size: number; samples: ScaleSample[]; commits: number }[]
}

/** What a run has found. */
export interface ScaleRun {
  chromium: string
  rounds: number
  results: readonly Scaled[]
}

const HEAD = ['', 'size', 'DOM elements', 'mount, CPU (ms)', 'script', 'growth', 'action']
const HEAD_OF_ACTION = ['action, CPU (ms)', 'script', 'growth', 'commits']

/**
 * Returns the rows of a table: a row for each size of each case. Growth is the factor by which the cost
 * grows when the size doubles, between this size and the one before.
 */
export function toScaleTable(results: readonly Scaled[]): string[][] {
  const rows = results.flatMap(({ one, sizes }) =>
    sizes.map(({ size, samples, commits }, index) => {
      const before = sizes[index - 1]
      const read = (
        from: readonly ScaleSample[],
        phase: 'mount' | 'action',
        cost: keyof ScaleSample['mount'],
      ) => median(from.map((sample) => sample[phase][cost]))
      const toCells = (phase: 'mount' | 'action') => {
        const cpuMs = read(samples, phase, 'cpuMs')
        const ratio = before && cpuMs / read(before.samples, phase, 'cpuMs')
        const growth = before && ratio && ratio ** (Math.LN2 / Math.log(size / before.size))
        return [toText(cpuMs), toText(read(samples, phase, 'scriptMs')), growth ? growth.toFixed(2) : '–']
      }
      const elements = median(samples.map((sample) => sample.elements))
      return [
        ...[index ? '' : one.title, size.toLocaleString('en'), elements.toLocaleString('en')],
        ...[...toCells('mount'), index ? '' : one.action, ...toCells('action'), String(commits)],
      ]
    }),
  )
  return [[...HEAD, ...HEAD_OF_ACTION], ...rows]
}

/** Returns the text of `bench/SCALE.md`. */
export function toScaleText({ chromium, rounds, results }: ScaleRun): string {
  const [cpu] = cpus()
  return [
    '# Cost against size',
    '',
    'Written by `npm run bench:scale -- --write`. [README.md](README.md) says what is measured and how.',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ` +
      `Node ${process.versions.node}, Chromium ${chromium}, medians of ${rounds} rounds.`,
    '',
    toMarkdownTable(toScaleTable(results)),
    '',
  ].join('\n')
}
