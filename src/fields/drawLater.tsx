'use client'

import { useEffect, useState, type ComponentType } from 'react'
import { Skeleton } from '../ui/Skeleton.js'
import type { ControlProps } from './types.js'

/** On a bad network a part is asked for again after so long. */
const RETRY_AFTER_MS = 3000

/**
 * A control that is loaded when a form first has such a field, so that others do not pay for it. Its place is kept by
 * a shape of its size; a load that fails is tried again for as long as the field is drawn.
 */
export function drawLater<Value>(load: () => Promise<ComponentType<ControlProps<Value>>>): ComponentType<ControlProps<Value>> {
  let loaded: ComponentType<ControlProps<Value>> | undefined
  return function LaterControl(props: ControlProps<Value>) {
    const [Control, setControl] = useState(() => loaded)
    useEffect(() => {
      if (Control) return
      let timer: ReturnType<typeof setTimeout>
      let gone = false
      const tryToLoad = () => {
        load().then(
          (control) => {
            loaded = control
            if (!gone) setControl(() => control)
          },
          () => {
            if (!gone) timer = setTimeout(tryToLoad, RETRY_AFTER_MS)
          },
        )
      }
      tryToLoad()
      return () => {
        gone = true
        clearTimeout(timer)
      }
    }, [Control])
    return Control ? <Control {...props} /> : <Skeleton />
  }
}
