import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSources } from './readSources.js'
import { listFiles } from '../../scripts/listFiles.js'
import { listWidgetFiles } from '../../scripts/element/listWidgetFiles.js'

/** What preact/compat 10 offers in the place of React, as far as its documentation promises it. */
const IN_COMPAT = new Set(
  `Children Component Fragment PureComponent StrictMode Suspense cloneElement createContext createElement createRef forwardRef
  isValidElement lazy memo startTransition useCallback useContext useDebugValue useDeferredValue useEffect useId
  useImperativeHandle useInsertionEffect useLayoutEffect useMemo useReducer useRef useState useSyncExternalStore
  useTransition`.split(/\s+/),
)

/** The names of values that a module takes from React. */
function readReactNames(text: string): string[] {
  const lists = [...text.matchAll(/import\s*\{([^}]*)\}\s*from\s*'react(?:-dom)?(?:\/[\w-]+)?'/g)].map(
    ([, list]) => list ?? '',
  )
  const names = lists.flatMap((list) => list.split(',')).map((name) => name.trim())
  return names.filter((name) => name !== '' && !name.startsWith('type '))
}

/** What writes to the global scope of a page, or holds a React of its own. */
function findOwnReact(text: string): string[] {
  const globals =
    /\b(?:globalThis|window|self)(?:\.[\w$]+|\[[^\]]+\])\s*=(?!=)|Object\.assign\((?:globalThis|window)\b/g
  const react = /__(?:SECRET|CLIENT)_INTERNALS_|react\.(?:transitional\.)?element\b/g
  return [...text.matchAll(globals), ...text.matchAll(react)].map(([found]) => found)
}

describe('the React of the page', () => {
  beforeAll(() => {
    if (!existsSync('dist/index.js')) throw new Error('There is no dist to judge: run "npm run build" first.')
  })

  it('H25: is the only one, and the page’s global scope stays as it was', () => {
    const built = new Set(listWidgetFiles('dist/widget').map((name) => join('dist/widget', name)))
    const modules = listFiles('dist').filter((path) => path.endsWith('.js') && !built.has(path))
    expect(modules.length).toBeGreaterThan(50)
    expect(modules.flatMap((path) => findOwnReact(readFileSync(path, 'utf8')))).toEqual([])
    const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      object
    >
    expect(Object.keys(peerDependencies ?? {})).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'react-hook-form', '@tanstack/react-query']),
    )
    expect(Object.keys(dependencies ?? {}).filter((name) => /react(?!-query$)|preact/.test(name))).toEqual([])
  })

  it('H25: would be seen if the build brought another one along', () => {
    expect(findOwnReact('x.$$typeof = Symbol.for("react.transitional.element")')).toHaveLength(1)
    expect(findOwnReact(readFileSync('node_modules/react/cjs/react.development.js', 'utf8'))).not.toEqual([])
    expect(findOwnReact('window.bookingForm = 1; globalThis["a"] = 2; if (window.a == 1) b()')).toHaveLength(
      2,
    )
  })
})

describe('preact/compat in the place of React', () => {
  it('H44: has everything that the library takes from React', () => {
    const names = [...readSources('src')]
      .filter(([file]) => !file.startsWith('widget/'))
      .flatMap(([, text]) => readReactNames(text))
    expect(names).toContain('useSyncExternalStore')
    expect(names.filter((name) => !IN_COMPAT.has(name))).toEqual([])
  })

  it('H44: is given to the built element with each of these names, and with no part that nobody asked for', () => {
    const [, listed = ''] =
      /export \{([^}]*)\}\n\nconst React/.exec(readFileSync('src/widget/preact/react.ts', 'utf8')) ?? []
    const given = listed
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
    const names = [...readSources('src')]
      .filter(([file]) => !file.startsWith('widget/'))
      .flatMap(([, text]) => readReactNames(text))
    expect(given).toEqual(expect.arrayContaining(names))
    expect(given).not.toContain('Suspense')
  })

  it('H44: is said to be unsupported as long as nothing runs on it', () => {
    expect(readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ')).toContain(
      "preact/compat in React's place is not supported yet",
    )
  })

  it('H44: would be found to lack what only React has', () => {
    const names = readReactNames(
      "import { use, useState, type FC } from 'react'\nimport { preload } from 'react-dom'",
    )
    expect(names.filter((name) => !IN_COMPAT.has(name))).toEqual(['use', 'preload'])
  })
})
