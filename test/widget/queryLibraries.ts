import * as realQuery from '@tanstack/react-query'
import { act as reactAct } from '@testing-library/react'
import { createElement as createPreactElement, render as renderPreact } from 'preact/compat'
import { act as preactAct } from 'preact/test-utils'
import { createElement as createReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'
import * as standIn from '../../src/widget/preact/reactQuery.js'

/** A mounted component. */
export interface Mounted {
  /** Renders it again, and runs its effects. */
  rerender: () => Promise<void>
  unmount: () => Promise<void>
}

/** A package with `useQuery` and its like, and the renderer that its hooks need. */
export interface QueryLibrary {
  name: string
  hooks: typeof standIn
  /** Mounts a component, and runs its effects. */
  mount: (component: () => null) => Promise<Mounted>
  /** Advances the fake clock by milliseconds, and renders what has changed by then. */
  advance: (milliseconds: number) => Promise<void>
}

const advanceClock = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds)
}

const react: QueryLibrary = {
  name: '@tanstack/react-query on React',
  // The cases see the real package through the narrower type of the stand-in.
  hooks: realQuery as unknown as typeof standIn,
  mount: async (component) => {
    const root = createRoot(document.createElement('div'))
    const rerender = () => reactAct(async () => root.render(createReactElement(component)))
    await rerender()
    return { rerender, unmount: () => reactAct(async () => root.unmount()) }
  },
  advance: (milliseconds) => reactAct(() => advanceClock(milliseconds)),
}

const preact: QueryLibrary = {
  name: 'src/widget/preact on Preact',
  hooks: standIn,
  mount: async (component) => {
    const root = document.createElement('div')
    const render = (node: Parameters<typeof renderPreact>[0]) =>
      preactAct(() => {
        renderPreact(node, root)
      })
    const rerender = () => render(createPreactElement(component, {}))
    await rerender()
    return { rerender, unmount: () => render(null) }
  },
  advance: (milliseconds) => preactAct(() => advanceClock(milliseconds)),
}

/** The real package and the stand-in: whatever holds of one must hold of the other. */
export const QUERY_LIBRARIES: readonly QueryLibrary[] = [react, preact]
