import { resolve } from 'node:path'

/** A form that the bench measures. */
export interface Contender {
  name: string
  title: string
  /** The module that exports `mount`, from the root of the repository. */
  source: string
  /** Selector of the box around each field. */
  fieldBox: string
  /** Selector of the button that submits. @defaultValue `[type=submit]` */
  submit?: string
  /** The build of this package that the module uses. */
  dist?: string
  /** A module of that build, inside `dist`, that the page loads with a script of its own. */
  script?: string
  /** Whether the packages of `bench/package.json` are needed. */
  needsPackages?: boolean
}

const OWN = resolve('dist')

/** A contender made with packages of `bench/package.json`. */
const peer = (name: string, title: string, file: string, fieldBox: string): Contender => ({
  name,
  title,
  source: `bench/peers/${file}`,
  fieldBox,
  needsPackages: true,
})

/** All contenders, in the order of the tables. */
export const CONTENDERS: readonly Contender[] = [
  {
    name: 'booking-form',
    title: 'booking-form',
    source: 'bench/forms/bookingForm.tsx',
    fieldBox: '.bf-field',
    dist: OWN,
  },
  {
    name: 'element',
    title: '`<booking-form>`',
    source: 'bench/forms/element.ts',
    fieldBox: '.bf-field',
    dist: OWN,
    script: 'widget/booking-form.js',
  },
  { name: 'floor', title: 'plain React', source: 'bench/forms/floor.tsx', fieldBox: '.field' },
  { name: 'vanilla', title: 'DOM, no library', source: 'bench/forms/vanilla.ts', fieldBox: '.field' },
  {
    name: 'rhf',
    title: 'react-hook-form + zod',
    source: 'bench/forms/handWritten.tsx',
    fieldBox: '.field',
  },
  peer('tanstack', 'TanStack Form + zod', 'tanstackForm.tsx', '.field'),
  peer('rjsf', 'react-jsonschema-form', 'rjsf.tsx', '.rjsf-field'),
  peer('jsonforms', 'JSON Forms', 'jsonForms.tsx', '.control'),
  peer('uniforms', 'uniforms', 'uniformsForm.tsx', '.field'),
  { ...peer('surveyjs', 'SurveyJS', 'surveyJs.tsx', '.sd-question'), submit: '.sd-navigation__complete-btn' },
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
