import { useState } from 'react'
import type { PlainProps } from './playgroundSettings.js'
import { toHtml } from './toHtml.js'
import { toJsx } from './toJsx.js'
import './codePanel.css'

/** Shows the code for the given props, once as JSX and once as HTML. */
export function CodePanel({ props }: { props: PlainProps }) {
  return (
    <aside className="code-panel" aria-label="Code">
      <Code title="React" name="jsx" text={toJsx(props)} isOpen />
      <Code title="HTML" name="html" text={toHtml(props)} />
    </aside>
  )
}

interface CodeProps {
  title: string
  name: string
  text: string
  isOpen?: boolean
}

function Code({ title, name, text, isOpen }: CodeProps) {
  const [copied, setCopied] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(text)
    } catch {
      setCopied('')
    }
  }
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <button type="button" onClick={() => void copy()}>
        {copied === text ? 'Copied' : `Copy ${title}`}
      </button>
      {/* A part that scrolls must be reachable with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} data-testid={name}>
        {text}
      </pre>
    </details>
  )
}
