// Runs in a separate process: serves the database file that it is given, and prints its address.
import { createSandbox } from '../../sandbox/createSandbox.js'

const [file] = process.argv.slice(2)
if (!file) throw new Error('serveFile.ts needs the path of a database file.')
const sandbox = await createSandbox({ file })
const { url } = await sandbox.listen()
console.log(url)
