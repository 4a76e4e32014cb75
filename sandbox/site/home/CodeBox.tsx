import { useState } from 'react'
import { toUses } from './uses.js'

const STRING = /('[^']*'|"[^"]*")/

/** The code of each use of the form, to copy. */
export function CodeBox({ slug }: { slug: string }) {
  const uses = toUses(slug)
  const [chosen, setChosen] = useState('React')
  const [copied, setCopied] = useState('')
  const use = uses.find(({ name }) => name === chosen)
  if (!use) return null
  const copy = () =>
    navigator.clipboard.writeText(use.code).then(
      () => setCopied(use.code),
      () => setCopied(''),
    )
  return (
    <section className="code-box" aria-label="How to use it">
      <div className="code-head">
        <fieldset>
          <legend className="hidden">Use it in</legend>
          {uses.map(({ name }) => (
            <label key={name}>
              <input type="radio" name="use" checked={name === chosen} onChange={() => setChosen(name)} />
              {name}
            </label>
          ))}
        </fieldset>
        <button type="button" onClick={() => void copy()}>
          {copied === use.code ? 'Copied' : 'Copy'}
        </button>
      </div>
      <pre>
        <code>
          {use.code.split(STRING).map((text, index) =>
            index % 2 ? (
              <span key={index} className="string">
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </code>
      </pre>
      <p className="quiet">{use.says}</p>
      <p role="status" className="hidden">
        {copied === use.code && `The code for ${use.name} is copied`}
      </p>
    </section>
  )
}
