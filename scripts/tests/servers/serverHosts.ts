import { readFileSync } from 'node:fs'

/** A project that serves an example of the documentation. */
export interface ServerHost {
  name: string
  /** As `npm install` takes them. */
  packages: readonly string[]
  /** The text of each file, by path. */
  files: Readonly<Record<string, string>>
  /** The arguments of Node for what has to be run before the server. */
  build?: readonly string[]
  /** The arguments of Node for the server. */
  start: readonly string[]
  /** The path of pages without script, if it serves some. */
  pages?: string
}

/** What an example needs to run here. */
export interface ServerSetting {
  apiUrl: string
  apiKey: string
  port: number
}

/** The servers, in the order in which they run. */
export const SERVER_HOSTS: readonly ((setting: ServerSetting) => ServerHost)[] = [
  (setting) => ({
    name: 'Express',
    packages: ['express@5'],
    files: { 'server.mjs': paste('server', "from 'express'", setting) },
    start: ['server.mjs'],
  }),
  (setting) => ({
    name: 'Hono',
    packages: ['hono@4', '@hono/node-server'],
    files: { 'server.mjs': paste('server', 'new Hono()', setting) },
    start: ['server.mjs'],
  }),
  (setting) => ({
    name: 'Workers',
    packages: ['wrangler@4'],
    files: {
      'server.js': paste('server', 'export default {', setting),
      'wrangler.toml': 'name = "book"\nmain = "server.js"\ncompatibility_date = "2024-01-01"\n',
      '.dev.vars': `CAL_API_KEY=${setting.apiKey}\n`,
    },
    start: [
      'node_modules/wrangler/bin/wrangler.js',
      'dev',
      '--ip',
      '127.0.0.1',
      '--port',
      String(setting.port),
    ],
  }),
  (setting) => ({
    name: 'Next',
    packages: ['next@16'],
    files: {
      'app/layout.js': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>',
      'app/page.js': "import { BookingForm } from 'booking-form'\nexport default () => <BookingForm />",
      'app/api/book/route.js': paste('server', 'export const POST', setting),
      'pages/api/book-page.js': paste('pages', 'bodyParser: false', setting),
    },
    build: ['node_modules/next/dist/bin/next', 'build'],
    start: ['node_modules/next/dist/bin/next', 'start', '-p', String(setting.port)],
    pages: '/api/book-page',
  }),
]

/** Returns an example of a document with the URL of the sandbox and a free port, and unchanged otherwise. */
export function paste(document: string, part: string, { apiUrl, port }: ServerSetting): string {
  const text = readFileSync(`docs/${document}.md`, 'utf8')
  const found = [...text.matchAll(/```js\n([^]*?)```/g)].filter(([, code]) => code?.includes(part))
  const [, code = ''] = found[0] ?? []
  if (found.length !== 1) throw new Error(`docs/${document}.md has ${found.length} examples with ${part}.`)
  return code.replace(/^( *)eventType: \{/m, `$1apiUrl: '${apiUrl}',\n$&`).replace('8787', String(port))
}
