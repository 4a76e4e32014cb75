// Run as a process of its own: serves the database file it is given, and says where.
import { createSandbox } from '../../sandbox/createSandbox.js'

const [file] = process.argv.slice(2)
if (!file) throw new Error('serveFile.ts wants the path of a database.')
const sandbox = await createSandbox({ file })
const { url } = await sandbox.listen()
console.log(url)
