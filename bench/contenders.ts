import { resolve } from 'node:path'

/** A form that the bench measures. */
export interface Contender {
  name: string
  title: string
  /** The module that exports `mount`, from the root of the repository. */
  source: string
  /** Selector of the box around each field. */
  fieldBox: string
  /** The build of this package that the module uses. */
  dist?: string
  /** A module of that build, inside `dist`, that the page loads with a script of its own. */
  script?: string
  /** Whether the packages of `bench/package.json` are needed. */
  needsPackages?: boolean
}

const OWN = resolve('dist')

/** All contenders, in the order of the tables. */
export const CONTENDERS: readonly Contender[] = [
  {
    name: 'booking-form',
    title: 'booking-form',
    source: 'bench/forms/bookingForm.tsx',
    fieldBox: '.bf-field',
    dist: OWN,
  },
  { name: 'floor', title: 'plain React', source: 'bench/forms/floor.tsx', fieldBox: '.field' },
  {
    name: 'rhf',
    title: 'react-hook-form + zod, by hand',
    source: 'bench/forms/handWritten.tsx',
    fieldBox: '.field',
  },
]

/**
 * Returns the contender for another build of this package, for example one from before a change.
 *
 * @param given - `<path>` or `<name>=<path>`, as in `--dist=before=../old/dist`
 */
export function toOtherBuild(base: Contender, given: string): Contender {
  const [first = '', ...rest] = given.split('=')
  const path = rest.length ? rest.join('=') : first
  const name = `${base.name}@${rest.length ? first : path}`
  return { ...base, name, title: name, dist: resolve(path) }
}
