/** The window of a page under test. */
export interface WatchedWindow {
  /** Uncaught errors, unhandled rejections, policy violations, and errors and warnings of the console. */
  __problems: string[]
}

/**
 * Runs in the page before its scripts. Collects its problems, because the console of WebKitGTK cannot
 * be read.
 */
export function watchPage(): void {
  const problems: string[] = []
  Object.assign(window, { __problems: problems })
  addEventListener('error', (event) => problems.push(String(event.message)))
  addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // Some engines request the icon of a site on their own.
    if (!blockedURI.endsWith('/favicon.ico')) problems.push(`policy: ${violatedDirective} ${blockedURI}`)
  })
  for (const level of ['error', 'warn'] as const) {
    const write = console[level].bind(console)
    console[level] = (...values: unknown[]) => {
      problems.push(values.map(String).join(' '))
      write(...values)
    }
  }
}
