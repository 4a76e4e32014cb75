import { useBookedMessages } from '../components/outcome/useBookedMessages.js'
import { Fallback } from '../ui/Fallback.js'
import { Notice } from '../ui/Notice.js'

/** Props of {@link NoticePage}. */
export interface NoticePageProps {
  /**
   * - `notFound`: there is no such event type
   * - `loadFailed`: it could not be loaded
   * - `busy`: too many requests of this visitor
   * - `refused`: nothing was booked, and the reason is nothing that a visitor can change
   */
  kind: 'notFound' | 'loadFailed' | 'busy' | 'refused'
}

/** A page in place of another one, with what the visitor can do. */
export function NoticePage({ kind }: NoticePageProps) {
  const { notices, outcomes } = useBookedMessages()
  const { title, text } = { ...notices, ...outcomes }[kind]
  return (
    <Notice tone="warning" title={title} texts={[text]}>
      {kind !== 'busy' && <Fallback />}
    </Notice>
  )
}
