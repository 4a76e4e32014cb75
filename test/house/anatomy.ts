import type { PartWords } from '../../scripts/element/partWords.js'

type Anatomy = Readonly<Record<string, PartWords>>

/** The states whose names are in a variable: the variable, and its values. */
const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  variant: ['primary', 'quiet', 'link', 'danger'],
  tone: ['info', 'warning', 'danger'],
  status: ['accepted', 'pending', 'cancelled', 'rejected'],
}
/** Attributes for session recorders, which are no states. */
const FOR_RECORDERS = ['sentry-mask', 'private']

/** Reads the parts that source texts render, and the states of each. */
export function readParts(sources: Iterable<string>): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>()
  for (const text of sources) {
    const code = text.replaceAll(/\/\/.*$/gm, '')
    for (const [, name = '', states = ''] of code.matchAll(
      /(?:[pP]art(?:\(\))?|make)\((?:'\w+', )?'([a-z-]+)'(?:, \{([^}]*)\})?/g,
    )) {
      const known = parts.get(name) ?? new Set()
      parts.set(name, known)
      for (const [, variable, state = ''] of states.matchAll(/(?:^|,)\s*(?:\[(\w+)\]|'?([\w-]+)'?)/g))
        for (const one of variable ? (VARIABLES[variable] ?? [variable]) : [state])
          if (!FOR_RECORDERS.includes(one)) known.add(one)
    }
  }
  return parts
}

/** Returns a sentence for each part or state that only the code or only the table has. */
export function findAnatomyFaults(parts: Map<string, Set<string>>, words: Anatomy): string[] {
  const rendered = [...parts].flatMap(([name, states]) => [
    name,
    ...[...states].map((one) => `${name}: ${one}`),
  ])
  const described = Object.entries(words).flatMap(([name, { states = {} }]) => [
    name,
    ...Object.keys(states).map((one) => `${name}: ${one}`),
  ])
  return [
    ...rendered.filter((one) => !described.includes(one)).map((one) => `${one} is not in the table`),
    ...described.filter((one) => !rendered.includes(one)).map((one) => `${one} is rendered nowhere`),
  ]
}
