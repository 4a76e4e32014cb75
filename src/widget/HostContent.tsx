import { useEffect, useRef } from 'react'

/** Props of {@link HostContent}. */
export interface HostContentProps {
  /** The element, which contains the page's content. */
  host: HTMLElement
  /** The value of the content's `slot` attribute. */
  name: string
}

/** Returns the page's content for a slot. */
export function findHostContent(host: HTMLElement, name: string): Element[] {
  return Array.from(host.children).filter((child) => child.slot === name)
}

/**
 * Shows content of the page inside the form. Where the form is in a shadow tree, that is a slot. Otherwise the
 * content moves into the form, and back when this part of the form is removed.
 */
export function HostContent({ host, name }: HostContentProps) {
  const box = useRef<HTMLDivElement>(null)
  const hasSlot = !!host.shadowRoot
  useEffect(() => {
    if (hasSlot) return
    const content = findHostContent(host, name)
    box.current?.append(...content)
    return () => host.append(...content)
  }, [host, name, hasSlot])
  return hasSlot ? <slot name={name} /> : <div ref={box} />
}
