/** The result of one mutant: one change to a source file. */
export interface Mutant {
  /** As Stryker names it: `Killed`, `Survived`, … */
  status: string
  fileName: string
}

/** How many mutants the tests noticed. */
export interface MutationScore {
  noticed: number
  missed: number
  /** The share of noticed mutants, or undefined if there were none. */
  percent: number | undefined
}

const NOTICED = new Set(['Killed', 'Timeout'])
const MISSED = new Set(['Survived', 'NoCoverage'])

/** Counts the mutants that ran. Those that do not compile or were ignored say nothing about the tests. */
export function scoreMutants(mutants: readonly Mutant[]): MutationScore {
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length
  const missed = mutants.filter(({ status }) => MISSED.has(status)).length
  return { noticed, missed, percent: noticed + missed > 0 ? (100 * noticed) / (noticed + missed) : undefined }
}

/** Writes a score as one line: `contract: 412 of 454 changes noticed, 90.7 %`. */
export function scoreLine(name: string, { noticed, missed, percent }: MutationScore): string {
  const shown = percent === undefined ? 'nothing was changed' : `${percent.toFixed(1)} %`
  return `${name}: ${noticed} of ${noticed + missed} changes noticed, ${shown}`
}

/** Returns the files with mutants that no test noticed, the file with the most first. */
export function listMissed(mutants: readonly Mutant[]): [file: string, missed: number][] {
  const files = new Map<string, number>()
  for (const { status, fileName } of mutants)
    if (MISSED.has(status)) files.set(fileName, (files.get(fileName) ?? 0) + 1)
  return [...files].sort(([, a], [, b]) => b - a)
}
