// Bundlers replace `process.env.NODE_ENV`.
declare const process: { env: { NODE_ENV?: string } }

/** Returns whether a bundler builds the page for development. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production'
  } catch {
    // There is no `process` in a page without a bundler.
    return false
  }
}
