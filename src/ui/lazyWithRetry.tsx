'use client'

import { useContext, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { useHydrated } from '../utils/useHydrated.js'
import { FormUiContext } from './FormUi.js'
import { Skeleton } from './Skeleton.js'

/** How long to wait before a failed load is retried. */
const RETRY_AFTER_MS = 3000

/** The placeholder of what contains the form: HTML that must work without script waits for its module. */
export const WAIT = <Skeleton />

/** A module that is loaded when it is first needed. */
export interface LazyModule<Module> {
  /** The returned promise rejects if the module cannot be loaded. A later call tries again. */
  load: () => Promise<Module>
  /** The module, once it is loaded. */
  current?: Module
}

/** Returns a module whose components are made by {@link lazyWithRetry}. */
export function lazyModule<Module>(load: () => Promise<Module>): LazyModule<Module> {
  const module: LazyModule<Module> = { load: () => load().then((loaded) => (module.current = loaded)) }
  return module
}

/**
 * Returns a component of a module that is loaded when one of its components is first rendered, so that forms
 * that render none of them never download it. A failed load is retried for as long as the component is
 * mounted.
 *
 * @param placeholder - rendered while loading; by default a skeleton of the size of a control,
 *   or {@link WAIT}
 */
export function lazyWithRetry<Module, Props extends object>(
  module: LazyModule<Module>,
  pick: (module: Module) => ComponentType<Props>,
  placeholder: ReactNode = <Skeleton />,
): ComponentType<Props> {
  return function Lazy(props: Props) {
    const isHydrated = useHydrated()
    const { plain } = useContext(FormUiContext)
    // A server may have loaded the module, and the page not yet.
    const [loaded, setLoaded] = useState(isHydrated || plain ? module.current : undefined)
    useEffect(() => {
      if (loaded) return
      let isUnmounted = false
      const tryToLoad = () => {
        void loadOrWait(module).then((next) => {
          if (isUnmounted) return
          if (next) setLoaded(next)
          else tryToLoad()
        })
      }
      tryToLoad()
      return () => {
        isUnmounted = true
      }
    }, [loaded])
    if (loaded) {
      const Component = pick(loaded)
      return <Component {...props} />
    }
    // Throwing a promise is how components wait in React.
    if (plain && placeholder === WAIT) throw loadOrWait(module)
    return placeholder
  }
}

/** Loads a module. If that fails, the promise resolves to nothing when it is time to try again. */
export function loadOrWait<Module>(module: LazyModule<Module>): Promise<Module | void> {
  return module.load().catch(() => new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS)))
}
