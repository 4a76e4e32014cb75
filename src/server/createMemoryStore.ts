import type { BookingStore } from './BookingStore.js'

/** Options of {@link createMemoryStore}. */
export interface MemoryStoreOptions {
  /** How many keys are kept. With more, the oldest are dropped. @defaultValue 50000 */
  maxKeys?: number | undefined
  /** The clock, in milliseconds. @defaultValue `Date.now` */
  now?: (() => number) | undefined
}

interface Entry {
  value: string
  count: number
  endsMs: number
}

/**
 * Creates a store in the memory of this process. It is empty after a restart, and other processes do not
 * share it. Its size is limited, so that requests from many addresses cannot fill the memory.
 */
export function createMemoryStore({ maxKeys = 50_000, now }: MemoryStoreOptions = {}): BookingStore {
  const entries = new Map<string, Entry>()
  const nowMs = () => (now ?? Date.now)()
  const find = (key: string): Entry | undefined => {
    const entry = entries.get(key)
    if (entry && entry.endsMs > nowMs()) return entry
    entries.delete(key)
    return undefined
  }
  const put = (key: string, value: string, seconds: number): Entry => {
    entries.delete(key)
    if (entries.size >= maxKeys) makeRoom(entries, nowMs(), maxKeys)
    const entry = { value, count: 0, endsMs: nowMs() + seconds * 1000 }
    entries.set(key, entry)
    return entry
  }
  return {
    async increment(key, seconds) {
      const entry = find(key) ?? put(key, '', seconds)
      entry.count += 1
      return { count: entry.count, endsInSeconds: (entry.endsMs - nowMs()) / 1000 }
    },
    async add(key, value, seconds) {
      if (find(key)) return false
      put(key, value, seconds)
      return true
    },
    async set(key, value, seconds) {
      put(key, value, seconds)
    },
    async get(key) {
      return find(key)?.value
    },
  }
}

/** Drops what has ended. If that is not enough, drops the oldest tenth, so that not every request pays. */
function makeRoom(entries: Map<string, Entry>, nowMs: number, maxKeys: number): void {
  for (const [key, { endsMs }] of entries) if (endsMs <= nowMs) entries.delete(key)
  const kept = maxKeys - Math.ceil(maxKeys / 10)
  for (const key of entries.keys()) {
    if (entries.size <= kept) return
    entries.delete(key)
  }
}
