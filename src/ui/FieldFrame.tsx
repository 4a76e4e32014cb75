'use client'

import { useContext } from 'react'
import type { FieldFrameProps } from './componentTypes.js'
import { FormUiContext } from './FormUi.js'

/**
 * The built-in frame of a field, or the host's replacement. The frame renders the label, hint and error
 * around a control. Page translation replaces text nodes, and React then fails to update a text that has
 * siblings. Therefore, a text that changes is the only child of its element, or changes the element's key.
 */
export function FieldFrame(props: FieldFrameProps) {
  const { part, components } = useContext(FormUiContext)
  const HostFieldFrame = components.FieldFrame
  if (HostFieldFrame) return <HostFieldFrame {...props} />
  const { id, frame, label, marker, hint, error, required, children } = props
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const isGroup = frame === 'group'
  const Box = isGroup ? 'fieldset' : 'div'
  const Label = isGroup ? 'legend' : 'label'
  const errorElement = error && (
    <p {...part('error')} id={`${id}-error`}>
      {error}
    </p>
  )
  return (
    <Box
      {...part('field', { invalid: !!error, required })}
      aria-describedby={isGroup ? describedBy : undefined}
    >
      <Label key={label + marker} {...part('label')} id={`${id}-label`} {...(!isGroup && { htmlFor: id })}>
        {marker ? (
          <>
            {label} <span {...part('marker')}>{marker}</span>
          </>
        ) : (
          label
        )}
      </Label>
      {hint && (
        <p {...part('hint')} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {/* Below a long group, the error would be far away from the name of the group. */}
      {isGroup && errorElement}
      {children({ describedBy, invalid: !!error })}
      {!isGroup && errorElement}
    </Box>
  )
}
