import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import ts from 'typescript'

/**
 * Checks modules of a host that has installed the built package, and neither React nor `@types/react`.
 * Also checks every declaration of a package that they reach.
 *
 * @param sources - the text of each module, by name
 * @returns the messages of the compiler by name of the module; those in packages are under `packages`
 */
export function checkHostTypes(sources: Readonly<Record<string, string>>): Record<string, string[]> {
  // Outside of this repository, so that its packages cannot be found.
  const folder = mkdtempSync(join(tmpdir(), 'booking-form-types-'))
  try {
    const packages = join(folder, 'node_modules')
    mkdirSync(packages)
    cpSync('package.json', join(packages, 'booking-form/package.json'))
    cpSync('dist', join(packages, 'booking-form/dist'), { recursive: true })
    symlinkSync(resolve('node_modules/zod'), join(packages, 'zod'))
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text)
    return check(Object.keys(sources).map((name) => join(folder, name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function check(files: string[]): Record<string, string[]> {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    // Without this, a link leads back into this repository.
    preserveSymlinks: true,
    types: [],
  })
  const found: Record<string, string[]> = {}
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file && files.includes(file.fileName) ? basename(file.fileName) : 'packages'
    ;(found[name] ??= []).push(ts.flattenDiagnosticMessageText(messageText, '\n'))
  }
  return found
}
