import type { RefObject } from 'react'
import { recallBefore } from '../../hooks/submission/earlierAttempts.js'
import { isDevelopment } from '../../utils/isDevelopment.js'
import { keepFocusInView } from './keepFocusInView.js'
import { takeAutofill } from './takeAutofill.js'
import { warnOfLostStyles } from './warnOfLostStyles.js'

/**
 * Does what the root element of a form needs before the visitor goes on: on mount, and before each submit.
 *
 * @param root - the root element of the form; nothing happens while the form is not mounted
 */
export function prepareRoot(root: RefObject<HTMLElement | null>): void {
  recallBefore(root)
  takeAutofill(root)
  if (!root.current) return
  keepFocusInView(root.current)
  if (isDevelopment()) warnOfLostStyles(root.current)
}
