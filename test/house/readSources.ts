import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { listFiles } from '../../scripts/listFiles.js'

/** Reads the TypeScript files of a folder and its subfolders: path inside the folder, with `/`, to text. */
export function readSources(folder: string): Map<string, string> {
  const files = listFiles(folder).filter((path) => /\.tsx?$/.test(path))
  return new Map(
    files.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}
