/** One import or re-export of a module, read from its text. */
export interface ReadImport {
  specifier: string
  /** Whether it imports types only, and is removed by the build: `import type`, `typeof import()`. */
  typeOnly: boolean
  /** Whether it is an `import()` call, which loads lazily, or a `require` call. */
  dynamic: boolean
}

/** Removes the comments of a module and keeps its strings. */
export function withoutComments(text: string): string {
  const strings = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/
  const comments = /\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*/
  return text.replace(
    new RegExp(`(${strings.source})|${comments.source}`, 'g'),
    (_, kept: string | undefined) => kept ?? ' ',
  )
}

/**
 * Reads every import of a TypeScript module: `import`, `export … from`, `import()`, `require` and
 * `typeof import()`.
 */
export function readImports(text: string): ReadImport[] {
  const code = withoutComments(text)
  const found: ReadImport[] = []
  const statement =
    /(?<=(?:^|[\n;}])[ \t]*)(?:import|export)\s+(type\s+)?(?![\s(])(?:[\w$*{][^'"`;()=]*?\bfrom\s*)?(['"])([^'"\n]+)\2/g
  for (const [, type, , specifier] of code.matchAll(statement)) {
    found.push({ specifier: specifier ?? '', typeOnly: Boolean(type), dynamic: false })
  }
  const call = /(?<![\w$.])(typeof\s+)?(import|require)\s*\(\s*(['"`])([^'"`\n]+)\3/g
  for (const [, type, , , specifier] of code.matchAll(call)) {
    found.push({ specifier: specifier ?? '', typeOnly: Boolean(type), dynamic: !type })
  }
  return found
}
