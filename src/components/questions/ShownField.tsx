'use client'

import { memo, useContext } from 'react'
import { useIsShown } from '../../hooks/form/useIsShown.js'
import { FormUiContext } from '../../ui/FormUi.js'
import { FormField, type FormFieldProps } from '../details/FormField.js'

/**
 * Renders a field while its `showIf` lets it be shown. The form keeps the answer meanwhile. Without script,
 * all fields are shown, because nothing would show them later.
 */
export const ShownField = memo(function ShownField(props: FormFieldProps) {
  const { plain } = useContext(FormUiContext)
  const isShown = useIsShown(props.state, props.field)
  return (plain || isShown) && <FormField {...props} />
})
