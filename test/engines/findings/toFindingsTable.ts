import type { Finding } from './findings.js'

/** Writes docs/engines.md: a heading for each finding, with its answers in a table. */
export function toFindingsTable(findings: readonly Finding[]): string {
  return `# What Chromium, Firefox and WebKit do

The fault catalogue was first tested in Chromium only. These are the answers of three engines to its open
questions: Chromium 156, Firefox ESR 153 and WebKitGTK 2.50. \`npm run test:engines\` repeats the measurements
and fails if a result has changed. WebKitGTK shares its engine with Safari, but not its network library.

This page is generated from \`test/engines/findings/findings.ts\`.

${findings.map(toSection).join('\n')}
## Not measured

- H27, an element that is moved: tested in Chromium only. Chromium and Firefox have \`moveBefore\`,
  WebKit does not.
`
}

function toSection({ ids, question, measured, answers, follows }: Finding): string {
  return `## ${ids}: ${question}

| Chromium | Firefox | WebKit |
|---|---|---|
| ${answers.chromium} | ${answers.firefox} | ${answers.webkit} |

Measured by ${measured}.

${follows}
`
}
