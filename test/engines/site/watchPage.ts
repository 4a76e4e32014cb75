/** What a page under test tells of itself. */
export interface WatchedWindow {
  /** Errors, rejections that nobody took, breaches of the policy, and what was written to the console as an error or a warning. */
  __problems: string[]
}

/** Runs in the page, before its own scripts: WebKitGTK shows its console to nobody, so the page keeps it itself. */
export function watchPage(): void {
  const problems: string[] = []
  Object.assign(window, { __problems: problems })
  addEventListener('error', (event) => problems.push(String(event.message)))
  addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // Some engines ask for the icon of a site by themselves; the page did not.
    if (!blockedURI.endsWith('/favicon.ico')) problems.push(`policy: ${violatedDirective} ${blockedURI}`)
  })
  for (const level of ['error', 'warn'] as const) {
    const write = console[level].bind(console)
    console[level] = (...said: unknown[]) => {
      problems.push(said.map(String).join(' '))
      write(...said)
    }
  }
}
