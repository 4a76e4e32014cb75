interface PageCodeProps {
  /** What the code is of, such as `the page`. */
  of: string
  code: string
}

/** The code that shows the form of a page. */
export function PageCode({ of, code }: PageCodeProps) {
  return (
    <>
      <h2>The code of {of}</h2>
      <div className="code-box">
        <pre>
          <code>{code}</code>
        </pre>
      </div>
    </>
  )
}
