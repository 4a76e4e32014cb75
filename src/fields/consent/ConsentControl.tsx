'use client'

import { readHostOption } from '../../contract/hostField.js'
import { SafeLink } from '../../ui/SafeLink.js'
import { usePart } from '../../ui/usePart.js'
import { BooleanControl } from '../boolean/BooleanControl.js'
import type { ControlProps } from '../types.js'

/** A checkbox, and below it links to what the visitor agrees to. It holds when it was ticked. */
export function ConsentControl(props: ControlProps<string>) {
  const { id, field, value, describedBy, onChange } = props
  const part = usePart()
  const links = readLinks(readHostOption(field.wire, 'links'))
  const linksId = links.length > 0 ? `${id}-links` : undefined
  return (
    <>
      <BooleanControl
        {...props}
        value={!!value}
        describedBy={[linksId, describedBy].filter(Boolean).join(' ') || undefined}
        onChange={(isTicked) => onChange(isTicked ? new Date().toISOString() : '')}
      />
      {links.length > 0 && (
        <ul {...part('consent-links')} id={linksId}>
          {links.map(({ text, url }) => (
            <li key={url}>
              <SafeLink href={url} text={text} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface Link {
  text: string
  url: string
}

/** Reads the links, which may be any JSON. A link that is not complete is left out. */
function readLinks(links: unknown): Link[] {
  const isLink = (link: unknown): link is Link =>
    typeof link === 'object' &&
    link !== null &&
    'text' in link &&
    'url' in link &&
    typeof link.text === 'string' &&
    typeof link.url === 'string'
  return Array.isArray(links) ? links.filter(isLink) : []
}
