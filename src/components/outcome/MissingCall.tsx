'use client'

import type { BookingError } from '../../api/errors/bookingError.js'
import { useRootState } from '../../hooks/utils/useRootState.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import type { ReadyProps } from '../EventTypeLoader.js'
import { SetupNotice } from './SetupNotice.js'

/** A client that cannot do what was asked of the form; said before a visitor has chosen anything. */
export function MissingCall({ error, props, messages, root }: ReadyProps & { error: BookingError }) {
  useNotifyOnce(error, props.onError)
  useRootState(root, 'failed')
  return <SetupNotice error={error} messages={messages} />
}
