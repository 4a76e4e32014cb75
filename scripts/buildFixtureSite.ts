// Builds the site of the end-to-end tests on the package as it would be published: packed by npm,
// unpacked into the site's node_modules and resolved by its exports. Other libraries come from the
// node_modules of the repository.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const site = resolve('test/e2e/app')
const installed = join(site, 'node_modules', 'booking-form')

function installPacked(): void {
  const folder = mkdtempSync(join(tmpdir(), 'booking-form-pack-'))
  try {
    const report = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
      encoding: 'utf8',
    })
    const [packed] = JSON.parse(report) as { filename: string }[]
    if (!packed)
      throw new Error(
        '[booking-form] npm pack reported no file, so there is no package to test. Run npm pack to see why.',
      )
    execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', folder])
    rmSync(installed, { recursive: true, force: true })
    mkdirSync(dirname(installed), { recursive: true })
    execFileSync('cp', ['-R', join(folder, 'package'), `${installed}.new`])
    renameSync(`${installed}.new`, installed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

installPacked()
// Checks the published types as a host's compiler would.
execFileSync('tsc', ['-p', join(site, 'tsconfig.json')], { stdio: 'inherit' })
const output = await build({
  root: site,
  configFile: false,
  logLevel: 'warn',
  plugins: [react()],
  build: { emptyOutDir: true, reportCompressedSize: false },
})

// The package name can also resolve to the repository. The tests would then run on unpublished files.
const [bundle] = Array.isArray(output) ? output : [output]
const modules =
  bundle && 'output' in bundle
    ? bundle.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    : []
if (!modules.some((id) => id.startsWith(installed)) || modules.some((id) => id.startsWith(resolve('dist')))) {
  throw new Error(
    `[booking-form] The site was not built from the package in ${installed}, so it would test other files.`,
  )
}
