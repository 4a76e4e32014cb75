import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/listFiles.js'
import * as reactStandIn from '../../src/widget/preact/react.js'
import * as reactQueryStandIn from '../../src/widget/preact/reactQuery.js'
import { readSources } from './readSources.js'

/** What preact/compat 10 documents as its replacement for React. */
const IN_COMPAT = new Set(
  `Children Component Fragment PureComponent StrictMode Suspense cloneElement createContext createElement createRef forwardRef
  isValidElement lazy memo startTransition useCallback useContext useDebugValue useDeferredValue useEffect useId
  useImperativeHandle useInsertionEffect useLayoutEffect useMemo useReducer useRef useState useSyncExternalStore
  useTransition`.split(/\s+/),
)

const REACT = 'react(?:-dom)?(?:/[\\w-]+)?'

/** Returns the names of the values, not types, that a module imports from packages. */
function readImportedNames(text: string, packages: string): string[] {
  const lists = [...text.matchAll(new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*'${packages}'`, 'g'))]
  const names = lists.flatMap(([, list = '']) => list.split(',')).map((name) => name.trim())
  return names.filter((name) => name !== '' && !name.startsWith('type '))
}

/** Returns the names that `src` imports from packages, without the folder that replaces those packages
 * and the pages, which the element does not contain. */
function readNamesInSource(packages: string): string[] {
  return [...readSources('src')]
    .filter(([file]) => !/^(widget|pages)\//.test(file))
    .flatMap(([, text]) => readImportedNames(text, packages))
}

/** Returns the code that writes to the global scope of a page, or belongs to a bundled copy of React. */
function findGlobalsAndReact(text: string): string[] {
  const globals =
    /\b(?:globalThis|window|self)(?:\.[\w$]+|\[[^\]]+\])\s*=(?!=)|Object\.assign\((?:globalThis|window)\b/g
  const react = /__(?:SECRET|CLIENT)_INTERNALS_|react\.(?:transitional\.)?element\b/g
  return [...text.matchAll(globals), ...text.matchAll(react)].map(([found]) => found)
}

describe('the modules in dist', () => {
  beforeAll(() => {
    if (!existsSync('dist/lib/index.js'))
      throw new Error('dist/lib/index.js is missing: run "npm run build" before this test.')
  })

  it('H25: contain no copy of React, and write nothing to the global scope', () => {
    const modules = listFiles('dist/lib').filter((path) => path.endsWith('.js'))
    expect(modules.length).toBeGreaterThan(10)
    expect(modules.flatMap((path) => findGlobalsAndReact(readFileSync(path, 'utf8')))).toEqual([])
    const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      object
    >
    expect(Object.keys(peerDependencies ?? {})).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'react-hook-form', '@tanstack/react-query']),
    )
    expect(Object.keys(dependencies ?? {}).filter((name) => /react(?!-query$)|preact/.test(name))).toEqual([])
  })

  it('H25: would fail that test if they contained React or wrote a global', () => {
    expect(findGlobalsAndReact('x.$$typeof = Symbol.for("react.transitional.element")')).toHaveLength(1)
    const react = readFileSync('node_modules/react/cjs/react.development.js', 'utf8')
    expect(findGlobalsAndReact(react)).not.toEqual([])
    const globals = 'window.bookingForm = 1; globalThis["a"] = 2; if (window.a == 1) b()'
    expect(findGlobalsAndReact(globals)).toHaveLength(2)
  })
})

describe('the replacements for React in the built element', () => {
  it('H44: preact/compat has every name that src imports from React', () => {
    const names = readNamesInSource(REACT)
    expect(names).toContain('useSyncExternalStore')
    expect(names.filter((name) => !IN_COMPAT.has(name))).toEqual([])
  })

  it('H44: src/widget/preact/react.ts exports every name that src imports, and no Suspense', () => {
    expect(Object.keys(reactStandIn)).toEqual(expect.arrayContaining(readNamesInSource(REACT)))
    expect(Object.keys(reactStandIn)).not.toContain('Suspense')
  })

  it('H44: its default export has every member of React that react-hook-form reads', () => {
    const text = readFileSync('node_modules/react-hook-form/dist/index.esm.mjs', 'utf8')
    const members = new Set([...text.matchAll(/\bReact\.(\w+)/g)].map(([, name]) => name))
    expect(members).toContain('useRef')
    expect(new Set(Object.keys(reactStandIn.default))).toEqual(members)
  })

  it('H44: src/widget/preact/reactQuery.ts exports every name that src imports from react-query', () => {
    const names = readNamesInSource('@tanstack/react-query')
    expect(names).toContain('useQuery')
    expect(Object.keys(reactQueryStandIn)).toEqual(expect.arrayContaining(names))
  })

  it('H44: the README says that preact/compat is not supported for the React components', () => {
    expect(readFileSync('README.md', 'utf8')).toMatch(/preact\/compat[^.]*\bnot\s+supported\b/)
  })

  it('H44: a name that only React has would fail these tests', () => {
    const names = readImportedNames(
      "import { use, useState, type FC } from 'react'\nimport { preload } from 'react-dom'",
      REACT,
    )
    expect(names.filter((name) => !IN_COMPAT.has(name))).toEqual(['use', 'preload'])
  })
})
