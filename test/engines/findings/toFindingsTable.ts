import type { Finding } from './findings.js'

/** `docs/engines.md`: a heading for each finding, its answers in a table. */
export function toFindingsTable(findings: readonly Finding[]): string {
  return `# What Chromium, Firefox and WebKit do

The catalogue of faults was first tried in Chromium alone. These are the answers of all three engines to its open
questions: Chromium 156, Firefox ESR 153, WebKitGTK 2.50. \`npm run test:engines\` measures each again and fails when an
engine does something else by now. WebKitGTK shares its engine with Safari, not its network library.

This page is written from \`test/engines/findings/findings.ts\`.

${findings.map(toSection).join('\n')}
## Waiting

- H27, an element that is moved: the drop-in element is not built yet. \`moveBefore\` is there in Chromium and Firefox, not in WebKit.
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
