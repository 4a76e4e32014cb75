import type { UseQueryResult } from '@tanstack/react-query'
import { checkOptions, type QueryOptions, type SupportedQuery } from './checkOptions.js'

/** How long a query without subscribers stays in the cache by default, in milliseconds. */
const DEFAULT_GC_TIME = 300_000
const LONGEST_RETRY_DELAY = 30_000

type PickEach<Union, Key extends PropertyKey> = Union extends unknown ? Pick<Union, Key & keyof Union> : never

/** The properties of the real package's query result that the stand-in provides. */
export type QueryState<Data, Failure> = PickEach<
  UseQueryResult<Data, Failure>,
  'data' | 'dataUpdatedAt' | 'error' | 'isError' | 'isFetching'
>

/** Returns the state of a query that starts to fetch. An earlier error is kept only if the query has data. */
export function toFetching<Data, Failure>(state: QueryState<Data, Failure>): QueryState<Data, Failure> {
  return state.data === undefined
    ? { data: undefined, dataUpdatedAt: 0, error: null, isError: false, isFetching: true }
    : { ...state, isFetching: true }
}

/** One entry of the cache: the state of a query, its subscribers, and the fetch in flight. */
class Query<Data, Failure> {
  state: QueryState<Data, Failure> = {
    ...toFetching({ data: undefined } as QueryState<Data, Failure>),
    isFetching: false,
  }
  /** Milliseconds. The longest `gcTime` of all options seen for this query, as in the real package. */
  gcTime = 0
  readonly #listeners = new Set<() => void>()
  readonly #key: string
  readonly #cache: Map<string, unknown>
  #fetches = 0
  #latest: Promise<Data> | undefined
  #mayRetry = true
  #removal: ReturnType<typeof setTimeout> | undefined

  constructor(key: string, cache: Map<string, unknown>) {
    this.#key = key
    this.#cache = cache
    // Removes the entry of a component that never mounts. The delay is the default, not `gcTime`,
    // because mounting may take longer than a short `gcTime`.
    this.#scheduleRemoval(DEFAULT_GC_TIME)
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    // The query may have been removed from the cache after the render that found it and before this
    // effect.
    if (!this.#cache.has(this.#key)) this.#cache.set(this.#key, this)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#mayRetry = false
      this.#scheduleRemoval()
    }
  }

  isStale(staleTime = 0): boolean {
    return this.state.data === undefined || Date.now() - this.state.dataUpdatedAt >= staleTime
  }

  /**
   * Starts a fetch, or returns the promise of the fetch in flight.
   *
   * @param isRefetch - whether to replace a fetch in flight; ignored while the query has no data yet
   * @returns the data; the promise of a replaced fetch resolves with the data of the fetch that
   *   replaces it
   */
  fetch(options: SupportedQuery<Data, Failure>, isRefetch = false): Promise<Data> {
    this.#mayRetry = true
    if (this.#latest && this.state.isFetching && !(isRefetch && this.state.data !== undefined)) {
      return this.#latest
    }
    this.#latest = this.#fetch(options, ++this.#fetches)
    return this.#latest
  }

  async #fetch({ queryFn, retry }: SupportedQuery<Data, Failure>, id: number): Promise<Data> {
    this.#set(toFetching(this.state))
    try {
      const data = await this.#attempt(queryFn, retry)
      if (id === this.#fetches) {
        if (data === undefined) throw new Error(`[booking-form] The query ${this.#key} returned no data.`)
        const dataUpdatedAt = Date.now()
        const state = { data, dataUpdatedAt, error: null, isError: false, isFetching: false }
        this.#set(state as QueryState<Data, Failure>)
        return data
      }
    } catch (error) {
      if (id === this.#fetches) {
        this.#set({ ...this.state, error, isError: true, isFetching: false } as QueryState<Data, Failure>)
        throw error
      }
    }
    return this.#latest as Promise<Data>
  }

  async #attempt(
    queryFn: () => Data | Promise<Data>,
    retry: SupportedQuery<Data, Failure>['retry'],
    failures = 0,
  ): Promise<Data> {
    try {
      return await queryFn()
    } catch (error) {
      if (!retry || !this.#mayRetry || !retry(failures, error as Failure)) throw error
      const delay = Math.min(1000 * 2 ** failures, LONGEST_RETRY_DELAY)
      await new Promise((resolve) => setTimeout(resolve, delay))
      // As in the real package, do not retry a query that has no subscribers any more.
      if (!this.#mayRetry) throw error
      return this.#attempt(queryFn, retry, failures + 1)
    }
  }

  #set(state: QueryState<Data, Failure>): void {
    this.state = state
    for (const listener of this.#listeners) listener()
    if (this.#listeners.size === 0 && !state.isFetching) this.#scheduleRemoval()
  }

  #scheduleRemoval(delay = this.gcTime): void {
    clearTimeout(this.#removal)
    if (delay === Infinity) return
    this.#removal = setTimeout(() => {
      const isUsed = this.#listeners.size > 0 || this.state.isFetching
      if (!isUsed && this.#cache.get(this.#key) === this) this.#cache.delete(this.#key)
    }, delay)
  }
}

/** The caches, by query client. The client is only a key here, so a client of the real package works too. */
const caches = new WeakMap<object, Map<string, unknown>>()

/**
 * Returns the cache entry of a query, and creates it if there is none.
 *
 * @throws Error if the options are not supported
 */
export function findQuery<Data, Failure>(client: object, options: QueryOptions<Data, Failure>) {
  const supported = checkOptions('query', options) as SupportedQuery<Data, Failure>
  const cache = caches.get(client) ?? new Map<string, unknown>()
  caches.set(client, cache)
  const key = hashKey(supported.queryKey)
  const query = (cache.get(key) ?? new Query<Data, Failure>(key, cache)) as Query<Data, Failure>
  cache.set(key, query)
  query.gcTime = Math.max(query.gcTime, supported.gcTime ?? DEFAULT_GC_TIME)
  return { query, options: supported }
}

/** Returns the same text for equal keys, whatever the order of their properties. */
function hashKey(key: readonly unknown[]): string {
  return JSON.stringify(key, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/** The part of the real `QueryClient` that the form uses. */
export class QueryClient {
  constructor(config: object = {}) {
    checkOptions('QueryClient', config)
  }

  /**
   * Returns the data of a query: from the cache if the data is fresh, otherwise from a fetch.
   *
   * @throws what the query throws
   */
  fetchQuery<Data, Failure>(options: QueryOptions<Data, Failure>): Promise<Data> {
    const { query, options: supported } = findQuery(this, options)
    return query.isStale(supported.staleTime)
      ? query.fetch(supported)
      : Promise.resolve(query.state.data as Data)
  }
}
