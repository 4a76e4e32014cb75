'use client'

import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { Skeleton } from './Skeleton.js'

/** How long to wait before a failed load is retried. */
const RETRY_AFTER_MS = 3000

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
 * @param placeholder - rendered while loading; by default a skeleton of the size of a control
 */
export function lazyWithRetry<Module, Props extends object>(
  module: LazyModule<Module>,
  pick: (module: Module) => ComponentType<Props>,
  placeholder: ReactNode = <Skeleton />,
): ComponentType<Props> {
  return function Lazy(props: Props) {
    const [loaded, setLoaded] = useState(module.current)
    useEffect(() => {
      if (loaded) return
      let timer: ReturnType<typeof setTimeout>
      let isUnmounted = false
      const tryToLoad = () => {
        module.load().then(
          (next) => isUnmounted || setLoaded(next),
          () => {
            if (!isUnmounted) timer = setTimeout(tryToLoad, RETRY_AFTER_MS)
          },
        )
      }
      tryToLoad()
      return () => {
        isUnmounted = true
        clearTimeout(timer)
      }
    }, [loaded])
    if (!loaded) return placeholder
    const Component = pick(loaded)
    return <Component {...props} />
  }
}
