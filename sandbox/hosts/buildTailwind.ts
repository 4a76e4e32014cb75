import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'tailwindcss'

/**
 * Builds Tailwind's style sheet for a page: its theme, its reset, and the utilities that the page
 * uses.
 *
 * @param file - path of the page
 */
export async function buildTailwind(file: string): Promise<string> {
  const { build } = await compile('@import "tailwindcss";', { loadStylesheet })
  const words = readFileSync(file, 'utf8').match(/[\w-]+/g) ?? []
  return build([...new Set(words)])
}

async function loadStylesheet(
  id: string,
  base: string,
): Promise<{ path: string; base: string; content: string }> {
  const path =
    id === 'tailwindcss'
      ? fileURLToPath(import.meta.resolve('tailwindcss/index.css'))
      : fileURLToPath(new URL(id, `file://${base}/`))
  return { path, base: dirname(path), content: readFileSync(path, 'utf8') }
}
