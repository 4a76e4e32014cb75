import { relative } from 'node:path'
import { listFiles } from '../listFiles.js'

/**
 * Lists the files of the built element in a folder.
 *
 * @returns paths relative to the folder, sorted
 */
export function listWidgetFiles(folder: string): string[] {
  return listFiles(folder)
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .filter((name) => /^(?:booking-form(?:\.classic)?|(?:parts|languages)\/[^/]+)\.js$/.test(name))
    .sort()
}
