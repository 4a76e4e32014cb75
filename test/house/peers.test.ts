import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toPeerSets } from '../../scripts/tests/toPeerSets.js'
import { readSources } from './readSources.js'

const { peerDependencies: ranges } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  peerDependencies: Record<string, string>
}

/** What the lowest version of a peer exports, as far as `src` uses it. Check its documentation before you add a name. */
const IN_LOWEST: Record<string, { version: string; names: string[] }> = {
  '@tanstack/react-query': {
    version: '5.0.0',
    names: [
      'QueryClient',
      'QueryClientProvider',
      'queryOptions',
      'useMutation',
      'useQuery',
      'useQueryClient',
    ],
  },
  'react-hook-form': {
    version: '7.55.0',
    names: ['useController', 'useForm', 'useFormContext', 'useFormState', 'useWatch'],
  },
}

/** Returns the names of values that sources import from a package. */
function readNames(sources: Iterable<string>, packageName: string): Set<string> {
  const names = [...sources].flatMap((text) =>
    [...text.matchAll(new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*'${packageName}'`, 'g'))]
      .flatMap(([, list = '']) => list.split(','))
      .map((name) => name.trim()),
  )
  return new Set(names.filter((name) => name !== '' && !name.startsWith('type ')))
}

/** Returns the names that sources import although the lowest version of the package lacks them. */
function findNewerNames(sources: Iterable<string>): string[] {
  const texts = [...sources]
  return Object.entries(IN_LOWEST).flatMap(([packageName, { names }]) =>
    [...readNames(texts, packageName)].filter((name) => !names.includes(name)),
  )
}

describe('the peer dependencies', () => {
  it('F80: begin at the versions that npm run test:peers installs', () => {
    const [lowest, newest] = toPeerSets(ranges)
    expect(lowest?.peers).toEqual([
      '@tanstack/react-query@5.0.0',
      'react@18.2.0',
      'react-dom@18.2.0',
      'react-hook-form@7.55.0',
      'zod@4.0.0',
    ])
    expect(newest?.peers).toContain('react@^19.0.0')
    for (const [name, { version }] of Object.entries(IN_LOWEST))
      expect(lowest?.peers).toContain(`${name}@${version}`)
    expect(readFileSync('scripts/tests/runPeers.ts', 'utf8')).toContain('of toPeerSets(peerDependencies)')
  })

  it('F80: have every name that src imports in their lowest versions', () => {
    const sources = [...readSources('src').values()]
    expect(readNames(sources, '@tanstack/react-query')).toContain('useQuery')
    expect(findNewerNames(sources)).toEqual([])
  })

  it('F80: would fail that test if src used mutationOptions, which react-query has since 5.82', () => {
    const source = "import { mutationOptions, useMutation, type Query } from '@tanstack/react-query'"
    expect(findNewerNames([source])).toEqual(['mutationOptions'])
  })

  it('F80: have their lowest and newest version in each set', () => {
    expect(toPeerSets({ react: '^18.2.0 || ^19.0.0', zod: '^4.0.0' })).toEqual([
      { what: 'lowest', peers: ['react@18.2.0', 'zod@4.0.0'] },
      { what: 'newest', peers: ['react@^19.0.0', 'zod@^4.0.0'] },
    ])
  })
})
