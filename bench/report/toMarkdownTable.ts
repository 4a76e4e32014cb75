/** Returns a table in Markdown. The first row is its head. */
export function toMarkdownTable([head = [], ...rows]: readonly string[][]): string {
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const line = toLine(head.map((_, column) => (column ? '---:' : '---')))
  return [toLine(head), line, ...rows.map(toLine)].join('\n')
}
