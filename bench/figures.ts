/** What one visit to a page measures, by figure. A figure that a contender has not is absent. */
export type Sample = Partial<Record<FigureName, number>>

/** A figure of the tables. */
export interface Figure {
  title: string
  unit: 'ms' | 'MiB' | 'kB' | ''
}

/** All figures, in the order of the tables. "CPU" is the processor time of the main thread. */
export const FIGURES = {
  startMs: { title: 'script start to laid out', unit: 'ms' },
  mountMs: { title: 'mount to laid out', unit: 'ms' },
  loadCpu: { title: 'load, CPU', unit: 'ms' },
  heap: { title: 'heap after mount', unit: 'MiB' },
  elements: { title: 'DOM elements', unit: '' },
  keyCpu: { title: 'a key, CPU', unit: 'ms' },
  keyScript: { title: 'a key, script', unit: 'ms' },
  keyCommits: { title: 'commits a key', unit: '' },
  keyRenders: { title: 'components rendered a key', unit: '' },
  emptyCpu: { title: 'empty submit, CPU', unit: 'ms' },
  failedKeyCpu: { title: 'a key after a failed submit, CPU', unit: 'ms' },
  failedKeyScript: { title: 'a key after a failed submit, script', unit: 'ms' },
  failedKeyCommits: { title: 'commits a key after a failed submit', unit: '' },
  failedKeyRenders: { title: 'components rendered a key after a failed submit', unit: '' },
  filledMountMs: { title: 'second mount, filled, to laid out', unit: 'ms' },
  filledMountCpu: { title: 'second mount, filled, CPU', unit: 'ms' },
  filledCpu: { title: 'filled submit until the answer is shown, CPU', unit: 'ms' },
  worstKeyMs: { title: 'longest event of a key', unit: 'ms' },
  worstEmptyMs: { title: 'longest event of an empty submit', unit: 'ms' },
  worstFailedKeyMs: { title: 'longest event of a key after a failed submit', unit: 'ms' },
  worstFilledMs: { title: 'longest event of a filled submit', unit: 'ms' },
  openMs: { title: 'open to laid out, 150 ms of latency', unit: 'ms' },
  roundTrips: { title: 'round trips until laid out', unit: '' },
  requests: { title: 'requests until laid out', unit: '' },
  firstKb: { title: 'scripts and styles until laid out, gzip', unit: 'kB' },
  lazyKb: { title: 'scripts and styles later, gzip', unit: 'kB' },
} as const satisfies Record<string, Figure>

/** The name of a figure. */
export type FigureName = keyof typeof FIGURES

/** All names of figures, in the order of the tables. */
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[]
