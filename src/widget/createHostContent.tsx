import type { ReactNode } from 'react'
import type { BookingFormProps } from '../index.js'

/** The props that show content of the page, by the `slot` of that content. */
const PROPS = { guard: 'renderGuard', payment: 'renderPayment', 'no-slots': 'renderNoSlots' } as const

/** The props that {@link createHostContent} sets. */
export type HostContentProps = Pick<BookingFormProps, (typeof PROPS)[keyof typeof PROPS]>

/**
 * Creates the function that returns the props of a form which show the page's content with a `slot`, such as
 * the widget of a captcha, at its place in the form. A slot without content has no prop.
 *
 * @param host - the element, whose children the content is
 */
export function createHostContent(host: HTMLElement): () => HostContentProps {
  // Without a shadow tree, content that is shown is no child of the element any more.
  const shown = new Map<string, () => ReactNode>()
  return () => {
    for (const name of Object.keys(PROPS))
      if (!shown.has(name) && findContent(host, name).length) shown.set(name, createContent(host, name))
    return Object.fromEntries(
      Object.entries(PROPS).flatMap(([name, prop]) => (shown.has(name) ? [[prop, shown.get(name)]] : [])),
    )
  }
}

function findContent(host: HTMLElement, name: string): Element[] {
  return Array.from(host.children).filter((child) => child.slot === name)
}

/**
 * Returns the function that renders content of the page. Where the form is in a shadow tree, that is a slot.
 * Otherwise the content moves into the form, and back when this part of the form is removed.
 */
function createContent(host: HTMLElement, name: string): () => ReactNode {
  if (host.shadowRoot) return () => <slot name={name} />
  let place: HTMLElement | undefined
  const take = (box: HTMLElement | null) => {
    if (box) box.append(...findContent(host, name))
    else if (place) host.append(...place.childNodes)
    place = box ?? undefined
  }
  return () => <div ref={take} />
}
