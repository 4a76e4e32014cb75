import type { PageInfo } from './types.js'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')

/** The document around a page, if the host has none of its own. It has no script. */
export function toDocument(
  body: string,
  { title, lang, dir }: PageInfo,
  styleSheet: string | undefined,
): string {
  const link = styleSheet ? `<link rel="stylesheet" href="${escape(styleSheet)}">\n` : ''
  return `<!doctype html>
<html lang="${escape(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
${link}</head>
<body>
<main>${body}</main>
</body>
</html>
`
}
