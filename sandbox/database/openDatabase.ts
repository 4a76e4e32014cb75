import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient, type Client } from '@libsql/client'
import { SCHEMA } from './schema.js'

/**
 * Opens a database file, or without a file an in-memory database that belongs to this client alone.
 *
 * Use only `execute` and `batch` of the client; both are atomic. An interactive transaction takes
 * the connection away from the client, and an in-memory database is lost with it.
 *
 * @throws LibsqlError if the file cannot be opened or is not a database
 */
export async function openDatabase(file: string | undefined): Promise<Client> {
  if (file === undefined) return prepare(createClient({ url: ':memory:' }))
  await mkdir(dirname(file), { recursive: true })
  return prepare(createClient({ url: pathToFileURL(file).href }))
}

async function prepare(client: Client): Promise<Client> {
  // A booking is on disk before the reply with 201 is sent, so it survives a crash of this process
  // or of the machine.
  await client.executeMultiple(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;',
  )
  await client.executeMultiple(SCHEMA)
  return client
}
