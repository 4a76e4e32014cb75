interface ListenTarget {
  readonly port: number
  /** The environment variable that sets the port. */
  readonly variable: string
}

/** Explains in a sentence why a server could not start and what to do. */
export function explainListenError(error: unknown, { port, variable }: ListenTarget): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const text = error instanceof Error ? error.message : String(error)
  if (code === 'EADDRINUSE' || /port \d+ is already in use/i.test(text)) {
    return (
      `Port ${port} is in use by another program. Stop it, or choose another port: ` +
      `${variable}=${port + 100} npm start`
    )
  }
  if (code === 'EACCES') {
    return (
      `Port ${port} may not be used by this account. Choose one above 1023: ` +
      `${variable}=${port + 1024} npm start`
    )
  }
  return `The sandbox could not listen on port ${port}: ${text}`
}
