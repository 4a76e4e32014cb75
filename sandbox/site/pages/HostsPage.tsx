import { HOST_PAGES, type HostPage } from '../hosts/hostPages.js'

/** The sources of the host pages by file name. */
const sources = import.meta.glob<string>('../hosts/*.html', { query: '?raw', import: 'default', eager: true })

/** Lists the host pages: the element on pages of all kinds, each with its source. */
export function HostsPage() {
  return (
    <>
      <h1>On any site</h1>
      <p className="lead">
        The form as one script and one element, on pages without React and without a build step. Each page is
        a plain file that you can open, read and copy.
      </p>
      <ul className="hosts">
        {HOST_PAGES.map((page) => (
          <HostCard key={page.name} page={page} />
        ))}
      </ul>
      <p className="quiet">
        The demo adds one attribute to each form: <code>api-url</code>, with the address of the sandbox.
        Without it, a form books with Cal.com.
      </p>
    </>
  )
}

function HostCard({ page: { name, title, says, headers } }: { page: HostPage }) {
  return (
    <li className="card host">
      <h2>
        <a href={`/hosts/${name}`}>{title}</a>
      </h2>
      <p>{says}</p>
      {name === 'no-script' && (
        <p>
          <a href={`/hosts/${name}?scripts=off`}>See it without JavaScript</a>
        </p>
      )}
      <details>
        <summary>Source</summary>
        {Object.entries(headers ?? {}).map(([header, value]) => (
          <p key={header} className="quiet">
            Sent with this header, where <code>API</code> is the origin of the booking server:{' '}
            <code>{`${header}: ${value}`}</code>
          </p>
        ))}
        <pre>
          <code>{sources[`../hosts/${name}.html`]}</code>
        </pre>
      </details>
    </li>
  )
}
