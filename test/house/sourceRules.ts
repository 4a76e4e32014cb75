import { withoutComments } from './readImports.js'

const MAX_LINES = 250
const MAX_CHARACTERS = 110
const MAX_FILES_AT_ROOT = 12

interface Rule {
  pattern: RegExp
  /** Whether comments are searched too. */
  inComments?: boolean
  /** What a file does that matches, as the end of a sentence that begins with the file. */
  fault: string
}

const rules: readonly Rule[] = [
  { pattern: /(?::|<|,|\||&|\bas|=)\s*any\b(?!['"\w])/, fault: 'uses any' },
  { pattern: /@ts-(?:ignore|expect-error|nocheck)/, inComments: true, fault: 'silences the compiler' },
  // Switching off one named rule for one line is allowed: a rule can be wrong about a line.
  {
    pattern: /(?:eslint|oxlint)-disable(?!-next-line [\w/-]+\n)/,
    inComments: true,
    fault: 'silences the linter',
  },
  { pattern: /dangerouslySetInnerHTML|\binnerHTML\b/, fault: 'writes HTML' },
  { pattern: /<style\b/, fault: 'writes a style element' },
  { pattern: /\d\s*rem\b/, fault: 'uses rem, which depends on the font size of the host page' },
  {
    pattern: /from\s*['"]zod(?:\/v4|\/v3)?['"]/,
    fault: 'imports classic zod: zod/mini is a quarter of its size',
  },
  {
    pattern: /from\s*['"]\.[^'"]*(?<!\.js|\.css|\.css\?inline)['"]/,
    fault: 'has a relative import that does not end in .js',
  },
  // A stand-in for a package may need one, and then switches the lint rule off for that line.
  {
    pattern: /(?<!disable-next-line import\/no-default-export\n)^export\s+default\b/m,
    inComments: true,
    fault: 'has a default export',
  },
  { pattern: /\bconsole\.log\b/, fault: 'calls console.log' },
  { pattern: /\b(?:TODO|FIXME|XXX)\b/, inComments: true, fault: 'has a TODO' },
]

/** Returns a sentence for each rule of the package's sources that a file breaks, its length included. */
export function findBrokenRules(file: string, text: string): string[] {
  const code = withoutComments(text)
  const broken = rules
    .filter((rule) => rule.pattern.test(rule.inComments ? text : code))
    .map((rule) => `${file} ${rule.fault}`)
  return [...broken, ...findTooLong(file, text)]
}

/** Returns a sentence if the file has more than 250 lines. */
export function findTooLong(file: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > MAX_LINES ? [`${file} has ${lines} lines, over ${MAX_LINES}`] : []
}

// A template inside of a template does not count: the inner one can be a variable.
const LITERALS = [
  /'(?:\\.|[^'\\])*'/,
  /"(?:\\.|[^"\\])*"/,
  /`(?:\\.|[^`\\])*`/,
  /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[dgimsuvy]*/,
]
/** An operator, `return`, a name with its type, a key, or an attribute. */
const BEFORE = [
  /return |[?:+|] /,
  /(?:(?:export )?const )?[\w$.]+(?:: [\w$<>[\] ]+)? \+?= /,
  /(?:[\w$-]+|'[^']*'): /,
  /[\w-]+=/,
]
const oneOf = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join('|')
const ONE_LITERAL = new RegExp(
  `^\\s*(?:${oneOf(BEFORE)})?(?:${oneOf(LITERALS)})(?: \\+| as const|\\.exec\\(|\\.test\\()?[,;)]*$`,
)
const ONE_ADDRESS = /^\s*(?:\/?\*+|\/\/)?\s*(?:@\w+ )?https?:\/\/\S+(?: \*\/)?$/

/**
 * Returns a sentence for each line of more than 110 characters. A line may be longer if it is one
 * literal (a string, a template, a regular expression) or one address, with no more around it than its
 * key or name and a comma.
 */
export function findLongLines(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.length <= MAX_CHARACTERS || ONE_LITERAL.test(line) || ONE_ADDRESS.test(line)) return []
    return [`${file}:${index + 1} has ${line.length} characters, over ${MAX_CHARACTERS}`]
  })
}

/**
 * Returns a sentence if more than 12 files lie directly in the folder.
 *
 * @param files - the paths of all its files inside the folder, with `/`
 */
export function findCrowdedRoot(folder: string, files: Iterable<string>): string[] {
  const atRoot = [...files].filter((file) => !file.includes('/'))
  return atRoot.length > MAX_FILES_AT_ROOT
    ? [`${folder} has ${atRoot.length} files at its root, over ${MAX_FILES_AT_ROOT}: move some to folders`]
    : []
}
