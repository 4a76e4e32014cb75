import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient, type Client } from '@libsql/client'
import { SCHEMA } from './schema.js'

/**
 * Opens a database: a file, or with none given one in memory that belongs to this client alone.
 *
 * Only `execute` and `batch` may be used on it: an interactive transaction takes the connection away, and
 * with it a database in memory. Each of the two is one step to everybody else.
 *
 * @throws LibsqlError when the file is no database or cannot be opened
 */
export async function openDatabase(file: string | undefined): Promise<Client> {
  if (file === undefined) return prepare(createClient({ url: ':memory:' }))
  await mkdir(dirname(file), { recursive: true })
  return prepare(createClient({ url: pathToFileURL(file).href }))
}

async function prepare(client: Client): Promise<Client> {
  // What was answered with 201 is on the disk by then, whatever happens to this process or to the machine.
  await client.executeMultiple(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;',
  )
  await client.executeMultiple(SCHEMA)
  return client
}
