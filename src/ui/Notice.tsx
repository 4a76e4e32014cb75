'use client'

import { forwardRef, useContext } from 'react'
import type { NoticeProps } from './componentTypes.js'
import { FormUiContext } from './FormUi.js'
import { Icon, type IconName } from './Icon.js'
import { usePart } from './usePart.js'

const ICONS: Record<NoticeProps['tone'], IconName> = { info: 'info', warning: 'warning', danger: 'alert' }

/**
 * The built-in notice, or the host's replacement: a box that says what happened and what to do next.
 * `ref` receives the element that can take the focus, which is the heading or, without a title, the
 * box.
 */
export const Notice = forwardRef<HTMLElement, Omit<NoticeProps, 'ref'>>(function Notice(props, ref) {
  const { Notice: HostNotice } = useContext(FormUiContext).components
  const part = usePart()
  if (HostNotice) return <HostNotice {...props} ref={ref} />
  const { tone, title, texts = [], actions, children, id } = props
  const focusable = { ref: (node: HTMLElement | null) => setRef(ref, node), tabIndex: -1, id }
  return (
    <div {...part('notice', { [tone]: true })} {...(!title && focusable)}>
      <Icon name={ICONS[tone]} />
      <div {...part('notice-body')}>
        {title && (
          <h2 {...part('notice-title')} {...focusable}>
            {title}
          </h2>
        )}
        {texts.map((text) => (
          <p key={text} {...part('notice-text')}>
            {text}
          </p>
        ))}
        {children}
        {actions && <div {...part('actions')}>{actions}</div>}
      </div>
    </div>
  )
})

/**
 * Sets a function ref or an object ref. One ref serves both the heading and the box, whose element
 * types differ.
 */
function setRef(ref: React.ForwardedRef<HTMLElement>, node: HTMLElement | null) {
  if (typeof ref === 'function') ref(node)
  else if (ref) ref.current = node
}
