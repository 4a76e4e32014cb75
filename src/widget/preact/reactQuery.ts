// What stands in the place of @tanstack/react-query in the built element. The form asks for little of it (three queries
// with a cache of minutes, mutations that are sent once); the whole library is a fifth of all that the element loads.
import { useCallback, useEffect, useState, useSyncExternalStore } from 'preact/compat'

interface QueryOptions<Data, Failure> {
  queryKey: readonly unknown[]
  queryFn: () => Promise<Data>
  enabled?: boolean
  retry?: boolean | ((count: number, error: Failure) => boolean)
  staleTime?: number
  gcTime?: number
  refetchOnMount?: 'always'
}

interface MutationOptions<Data, Failure, Variables> {
  mutationFn: (variables: Variables) => Promise<Data>
  onSuccess?: (data: Data, variables: Variables) => void
  onError?: (error: Failure, variables: Variables) => void
}

interface QueryState<Data, Failure> {
  data: Data | undefined
  error: Failure | undefined
  isError: boolean
  isFetching: boolean
}

/** Milliseconds. */
const KEPT = 300_000
const LONGEST_PAUSE = 30_000
const IDLE: QueryState<never, never> = {
  data: undefined,
  error: undefined,
  isError: false,
  isFetching: false,
}

export const queryOptions = <Options>(options: Options): Options => options
export const mutationOptions = <Options>(options: Options): Options => options

/** One thing that is asked for, and who looks at it. */
class Query<Data, Failure> {
  state: QueryState<Data, Failure> = IDLE
  updatedAt = 0
  readonly #listeners = new Set<() => void>()
  #running: Promise<Data> | undefined

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  isOver(gcTime = KEPT): boolean {
    return this.#listeners.size === 0 && !this.#running && Date.now() - this.updatedAt >= gcTime
  }

  isStale(staleTime = 0): boolean {
    return this.state.data === undefined || Date.now() - this.updatedAt >= staleTime
  }

  /** Asks, unless that is under way. */
  fetch(options: QueryOptions<Data, Failure>): Promise<Data> {
    this.#running ??= this.#run(options).finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #run({ queryFn, retry }: QueryOptions<Data, Failure>): Promise<Data> {
    this.#set({ isFetching: true })
    for (let failures = 0; ; failures++) {
      try {
        const data = await queryFn()
        this.updatedAt = Date.now()
        this.#set({ data, error: undefined, isError: false, isFetching: false })
        return data
      } catch (cause) {
        const error = cause as Failure
        if (typeof retry === 'function' && retry(failures, error)) {
          await new Promise((resolve) => setTimeout(resolve, Math.min(1000 * 2 ** failures, LONGEST_PAUSE)))
          continue
        }
        this.#set({ error, isError: true, isFetching: false })
        throw error
      }
    }
  }

  #set(more: Partial<QueryState<Data, Failure>>): void {
    this.state = { ...this.state, ...more }
    for (const listener of this.#listeners) listener()
  }
}

/** Keeps what was asked for, by key. */
export class QueryClient {
  readonly #queries = new Map<string, Query<unknown, unknown>>()

  find<Data, Failure>({ queryKey, gcTime }: QueryOptions<Data, Failure>): Query<Data, Failure> {
    const key = JSON.stringify(queryKey)
    const known = this.#queries.get(key)
    const query = known && !known.isOver(gcTime) ? known : new Query<unknown, unknown>()
    this.#queries.set(key, query)
    return query as Query<Data, Failure>
  }

  /** What is asked for, from what is kept where that is fresh. */
  fetchQuery<Data, Failure>(options: QueryOptions<Data, Failure>): Promise<Data> {
    const query = this.find(options)
    return query.isStale(options.staleTime) ? query.fetch(options) : Promise.resolve(query.state.data as Data)
  }
}

export function useQuery<Data, Failure>(options: QueryOptions<Data, Failure>, client: QueryClient) {
  const key = JSON.stringify(options.queryKey)
  // The same query for as long as its key stands: one that nobody has listened to yet would be over.
  const [held, hold] = useState<{ key: string; client: QueryClient; query: Query<Data, Failure> }>()
  const isHeld = held?.key === key && held.client === client
  const query = isHeld ? held.query : client.find(options)
  if (!isHeld) hold({ key, client, query })
  const state = useSyncExternalStore(query.subscribe, () => query.state)
  const { enabled = true, staleTime, refetchOnMount } = options
  useEffect(() => {
    if (enabled && (refetchOnMount === 'always' || query.isStale(staleTime)))
      query.fetch(options).catch(() => {})
    // Asked when the query is another one; what it is asked with is the same as long as its key is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [query, enabled])
  // As the library does: an answer with the state in it, whatever came of it.
  const refetch = useCallback(
    () =>
      query.fetch(options).then(
        () => query.state,
        () => query.state,
      ),
    // oxlint-disable-next-line react/exhaustive-deps
    [query],
  )
  return { ...state, refetch }
}

export function useMutation<Data, Failure, Variables>(
  { mutationFn, onSuccess, onError }: MutationOptions<Data, Failure, Variables>,
  _client: QueryClient,
) {
  const mutateAsync = async (variables: Variables): Promise<Data> => {
    try {
      const data = await mutationFn(variables)
      onSuccess?.(data, variables)
      return data
    } catch (error) {
      onError?.(error as Failure, variables)
      throw error
    }
  }
  return { mutateAsync }
}
