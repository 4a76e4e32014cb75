/** The text of each ready theme, by the path of its file. */
const files = import.meta.glob<string>('../src/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
})

const sheets = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.css$/g, ''), text] as const),
)

/** The names of the ready themes. */
export const SHEETS: readonly string[] = [...sheets.keys()]

/** Puts a ready theme into the page in place of the one before; a name that is not known removes it. */
export function applySheet(name: string): void {
  const id = 'theme-sheet'
  const style = document.getElementById(id) ?? document.head.appendChild(document.createElement('style'))
  style.id = id
  style.textContent = sheets.get(name) ?? ''
}
