'use client'

import { useContext } from 'react'
import type { FieldFrameProps } from './componentTypes.js'
import { FormUiContext } from './FormUi.js'
import { Icon } from './Icon.js'
import { usePart } from './usePart.js'

/**
 * The built-in frame of a field, or the host's replacement. The frame renders the label, hint and error
 * around a control. Every text that changes is the only child of its element, because page translation
 * replaces text nodes, and React then fails to update a text node that has siblings.
 */
export function FieldFrame(props: FieldFrameProps) {
  const { FieldFrame: HostFieldFrame } = useContext(FormUiContext).components
  const part = usePart()
  if (HostFieldFrame) return <HostFieldFrame {...props} />
  const { id, frame, label, marker, hint, error, required, children } = props
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const isGroup = frame === 'group'
  const Box = isGroup ? 'fieldset' : 'div'
  const Label = isGroup ? 'legend' : 'label'
  return (
    <Box
      {...part('field', { invalid: !!error, required })}
      aria-describedby={isGroup ? describedBy : undefined}
    >
      <Label {...part('label')} id={`${id}-label`} {...(!isGroup && { htmlFor: id })}>
        <span>{label}</span> {marker && <span {...part('marker')}>{marker}</span>}
      </Label>
      {hint && (
        <p {...part('hint')} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div {...part('control')}>{children({ describedBy, invalid: !!error })}</div>
      {error && (
        <p {...part('error')} id={`${id}-error`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </Box>
  )
}
