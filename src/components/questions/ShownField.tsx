'use client'

import { memo } from 'react'
import { useIsShown } from '../../hooks/form/useIsShown.js'
import { FormField, type FormFieldProps } from '../details/FormField.js'

/** Renders a field while its `showIf` lets it be shown. The form keeps the answer meanwhile. */
export const ShownField = memo(function ShownField(props: FormFieldProps) {
  return useIsShown(props.state, props.field) && <FormField {...props} />
})
