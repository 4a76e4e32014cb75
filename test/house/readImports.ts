/** One import or re-export of a module, read from its text. */
export interface ReadImport {
  specifier: string
  /** `import type` and `export type`: gone after the build. */
  typeOnly: boolean
  /** `import()` in code, which loads later. */
  dynamic: boolean
}

/** Blanks out comments, keeps strings: what is left is what the compiler reads. */
export function withoutComments(text: string): string {
  const strings = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/
  const comments = /\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*/
  return text.replace(
    new RegExp(`(${strings.source})|${comments.source}`, 'g'),
    (_, kept: string | undefined) => kept ?? ' ',
  )
}

/** Every import, export-from, `import()`, `require` and `import('…')` type of a TypeScript module. */
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
