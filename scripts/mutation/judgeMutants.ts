/** What became of one change to a source. */
export interface Mutant {
  status: string
  fileName: string
}

/** How many changes the tests noticed. */
export interface MutationScore {
  noticed: number
  missed: number
  /** In percent; `undefined` when nothing was changed. */
  percent: number | undefined
}

const NOTICED = new Set(['Killed', 'Timeout'])
const MISSED = new Set(['Survived', 'NoCoverage'])

/** Counts the changes that could run; one that does not compile or was left out says nothing of the tests. */
export function scoreMutants(mutants: readonly Mutant[]): MutationScore {
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length
  const missed = mutants.filter(({ status }) => MISSED.has(status)).length
  return { noticed, missed, percent: noticed + missed > 0 ? (100 * noticed) / (noticed + missed) : undefined }
}

/** `contract: 412 of 454 changes noticed, 90.7 %` */
export function scoreLine(name: string, { noticed, missed, percent }: MutationScore): string {
  const shown = percent === undefined ? 'nothing was changed' : `${percent.toFixed(1)} %`
  return `${name}: ${noticed} of ${noticed + missed} changes noticed, ${shown}`
}

/** The files with changes that nobody noticed, the worst first. */
export function listMissed(mutants: readonly Mutant[]): [file: string, missed: number][] {
  const files = new Map<string, number>()
  for (const { status, fileName } of mutants)
    if (MISSED.has(status)) files.set(fileName, (files.get(fileName) ?? 0) + 1)
  return [...files].sort(([, a], [, b]) => b - a)
}
