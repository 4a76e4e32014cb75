import { withoutComments } from './readImports.js'

const MAX_LINES = 250

interface Rule {
  breaks: RegExp
  /** Read with comments, for what hides in them. */
  inComments?: boolean
  says: string
}

const rules: readonly Rule[] = [
  { breaks: /(?::|<|,|\||&|\bas|=)\s*any\b(?!['"\w])/, says: 'uses any' },
  { breaks: /@ts-(?:ignore|expect-error|nocheck)/, inComments: true, says: 'silences the compiler' },
  // One named rule for one line may be switched off, where it is wrong about that line.
  {
    breaks: /(?:eslint|oxlint)-disable(?!-next-line [\w/-]+\n)/,
    inComments: true,
    says: 'silences the linter',
  },
  { breaks: /dangerouslySetInnerHTML|\binnerHTML\b/, says: 'writes HTML' },
  { breaks: /<style\b/, says: 'writes a style element' },
  { breaks: /\d\s*rem\b/, says: "uses rem, which is the host's" },
  { breaks: /from\s*['"]zod(?:\/v4|\/v3)?['"]/, says: 'uses classic zod; zod/mini is a quarter of it' },
  {
    breaks: /from\s*['"]\.[^'"]*(?<!\.js|\.css|\.css\?inline)['"]/,
    says: 'has a relative import that does not end in .js',
  },
  { breaks: /export\s+default\b/, says: 'has a default export' },
  { breaks: /\bconsole\.log\b/, says: 'logs' },
  { breaks: /\b(?:TODO|FIXME|XXX)\b/, inComments: true, says: 'leaves something for later' },
]

/** What a source file of the package does that none may do; a sentence each. */
export function findBrokenRules(file: string, text: string): string[] {
  const code = withoutComments(text)
  const broken = rules
    .filter((rule) => rule.breaks.test(rule.inComments ? text : code))
    .map((rule) => `${file} ${rule.says}`)
  return [...broken, ...findTooLong(file, text)]
}

/** A file that is over 250 lines. */
export function findTooLong(file: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > MAX_LINES ? [`${file} has ${lines} lines, over ${MAX_LINES}`] : []
}
