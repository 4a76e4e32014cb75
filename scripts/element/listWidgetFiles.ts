import { relative } from 'node:path'
import { listFiles } from '../listFiles.js'

/** The files of the built element in a folder, which holds modules of the library beside them: paths inside it. */
export function listWidgetFiles(folder: string): string[] {
  return listFiles(folder)
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .filter((name) => /^(?:booking-form(?:\.classic)?|parts\/[^/]+)\.js$/.test(name))
    .sort()
}
