import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as standIn from '../../src/widget/preact/reactQuery.js'
import { QUERY_LIBRARIES } from './queryLibraries.js'

type QueryOptions = Parameters<typeof standIn.useQuery<string, Error>>[0]
type MutationOptions = Parameters<typeof standIn.useMutation<string, Error, string>>[0]

const DEFAULT_GC_TIME = 300_000
/** The real package tells its subscribers in a timer of its own. */
const NOTIFY = 1
const FAILURE = new Error('no reply')

/** A function that replies in order, and repeats its last reply. An `Error` is thrown. */
function replies(...list: (string | Error)[]) {
  let count = 0
  return vi.fn(async () => {
    const reply = list[Math.min(count++, list.length - 1)]
    if (typeof reply === 'string') return reply
    throw reply
  })
}

/** A function that replies when the test says so: `reply[0]('data')` or `fail[0](error)` for its first call. */
function deferred() {
  const reply: ((data: string) => void)[] = []
  const fail: ((error: Error) => void)[] = []
  const queryFn = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        reply.push(resolve)
        fail.push(reject)
      }),
  )
  return { queryFn, reply, fail }
}

const query = (queryFn: () => Promise<string>, more: Partial<QueryOptions> = {}): QueryOptions => ({
  queryKey: ['slots', { month: 1, year: 2030 }],
  queryFn,
  networkMode: 'always',
  retry: false,
  refetchOnWindowFocus: false,
  ...more,
})

const mutation = (options: MutationOptions): MutationOptions => ({
  networkMode: 'always',
  retry: false,
  gcTime: 0,
  ...options,
})

const LOADING = { data: undefined, error: null, isError: false, isFetching: true }
const IDLE = { ...LOADING, isFetching: false }
const FAILED = { data: undefined, error: FAILURE, isError: true, isFetching: false }
const loaded = (data: string) => ({ ...IDLE, data })

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe.each(QUERY_LIBRARIES)('$name', ({ hooks, mount, advance }) => {
  const createClient = () => new hooks.QueryClient()

  /** Mounts a component that uses a query, and records the state at each render. */
  async function watch(initial: QueryOptions, client: standIn.QueryClient = createClient()) {
    let options = initial
    let refetch = (): Promise<unknown> => Promise.resolve()
    const states: object[] = []
    const { rerender, unmount } = await mount(() => {
      const result = hooks.useQuery(options, client)
      const { data, error, isError, isFetching } = result
      refetch = result.refetch
      states.push({ data, error, isError, isFetching })
      return null
    })
    return {
      states,
      state: () => states.at(-1),
      refetch: () => refetch(),
      unmount,
      rerender: (next: QueryOptions) => {
        options = next
        return rerender()
      },
    }
  }

  describe('useQuery', () => {
    it('is loading from the first render, and then has the data', async () => {
      const { states, state } = await watch(query(replies('a')))
      expect(states[0]).toEqual(LOADING)
      await advance(0)
      expect(state()).toEqual(loaded('a'))
    })

    it('has the error of a failure, and no data', async () => {
      const { state } = await watch(query(replies(FAILURE)))
      await advance(0)
      expect(state()).toEqual(FAILED)
    })

    it('fails when there is no data', async () => {
      // The real package says so on the console too.
      vi.spyOn(console, 'error').mockImplementation(() => {})
      const { state } = await watch(query(async () => undefined as unknown as string))
      await advance(0)
      expect(state()).toMatchObject({ data: undefined, isError: true, isFetching: false })
    })

    it('does not retry with retry: false', async () => {
      const queryFn = replies(FAILURE, 'a')
      const { state } = await watch(query(queryFn))
      await advance(60_000)
      expect(queryFn).toHaveBeenCalledOnce()
      expect(state()).toEqual(FAILED)
    })

    it('asks the retry function after each failure, waits 1 s and then 2 s, and is loading meanwhile', async () => {
      const queryFn = replies(FAILURE, FAILURE, 'a')
      const retry = vi.fn((count: number) => count < 2)
      const { state } = await watch(query(queryFn, { retry }))
      await advance(999)
      expect(queryFn).toHaveBeenCalledTimes(1)
      await advance(1)
      expect(queryFn).toHaveBeenCalledTimes(2)
      expect(state()).toEqual(LOADING)
      await advance(1999)
      expect(queryFn).toHaveBeenCalledTimes(2)
      await advance(1 + NOTIFY)
      expect(state()).toEqual(loaded('a'))
      expect(retry.mock.calls).toEqual([
        [0, FAILURE],
        [1, FAILURE],
      ])
    })

    it('fails with the last error when the retry function gives up', async () => {
      const queryFn = replies(new Error('first'), FAILURE)
      const { state } = await watch(query(queryFn, { retry: (count) => count < 1 }))
      await advance(60_000)
      expect(queryFn).toHaveBeenCalledTimes(2)
      expect(state()).toEqual(FAILED)
    })

    it('never waits longer than 30 s before a retry', async () => {
      const queryFn = replies(FAILURE)
      await watch(query(queryFn, { retry: (count) => count < 7 }))
      await advance((1 + 2 + 4 + 8 + 16 + 30 + 30) * 1000 - 1)
      expect(queryFn).toHaveBeenCalledTimes(7)
      await advance(1)
      expect(queryFn).toHaveBeenCalledTimes(8)
    })

    it('fetches nothing while it is disabled, and fetches once enabled', async () => {
      const queryFn = replies('a')
      const { state, rerender } = await watch(query(queryFn, { enabled: false }))
      await advance(60_000)
      expect(queryFn).not.toHaveBeenCalled()
      expect(state()).toEqual(IDLE)
      await rerender(query(queryFn, { enabled: true }))
      await advance(0)
      expect(state()).toEqual(loaded('a'))
    })

    it('fetches on refetch even while it is disabled', async () => {
      const { state, refetch } = await watch(query(replies('a'), { enabled: false }))
      void refetch()
      await advance(0)
      expect(state()).toEqual(loaded('a'))
    })

    it('refetches with the latest options', async () => {
      const { state, refetch, rerender } = await watch(query(replies('a')))
      await advance(0)
      await rerender(query(replies('b')))
      void refetch()
      await advance(0)
      expect(state()).toEqual(loaded('b'))
    })

    it('keeps the data during a refetch, and beside the error of a refetch that fails', async () => {
      const { queryFn, reply, fail } = deferred()
      const { state, refetch } = await watch(query(queryFn))
      reply[0]?.('a')
      await advance(0)
      void refetch()
      await advance(0)
      expect(state()).toEqual({ ...loaded('a'), isFetching: true })
      fail[1]?.(FAILURE)
      await advance(0)
      expect(state()).toEqual({ ...FAILED, data: 'a' })
      void refetch()
      await advance(0)
      expect(state()).toEqual({ ...FAILED, data: 'a', isFetching: true })
      reply[2]?.('b')
      await advance(0)
      expect(state()).toEqual(loaded('b'))
    })

    it('is loading again during a refetch after a failure', async () => {
      const { queryFn, reply, fail } = deferred()
      const { state, refetch } = await watch(query(queryFn))
      fail[0]?.(FAILURE)
      await advance(0)
      void refetch()
      await advance(0)
      expect(state()).toEqual(LOADING)
      reply[1]?.('a')
      await advance(0)
      expect(state()).toEqual(loaded('a'))
    })

    it('resolves a refetch with the new state, and never rejects it', async () => {
      const { refetch } = await watch(query(replies('a', FAILURE, 'b')))
      await advance(0)
      const failing = refetch()
      await advance(0)
      expect(await failing).toMatchObject({ ...FAILED, data: 'a' })
      const succeeding = refetch()
      await advance(0)
      expect(await succeeding).toMatchObject(loaded('b'))
    })

    it('has the data of the last refetch, although an earlier one replies later', async () => {
      const { queryFn, reply } = deferred()
      const { state, refetch } = await watch(query(queryFn))
      reply[0]?.('a')
      await advance(0)
      const results = [refetch(), refetch()]
      await advance(0)
      expect(queryFn).toHaveBeenCalledTimes(3)
      reply[2]?.('new')
      await advance(0)
      reply[1]?.('old')
      await advance(0)
      expect(state()).toEqual(loaded('new'))
      for (const result of results) expect(await result).toMatchObject(loaded('new'))
    })

    it('joins the first fetch, which a refetch does not replace', async () => {
      const { queryFn, reply } = deferred()
      const { state, refetch } = await watch(query(queryFn))
      void refetch()
      await advance(0)
      expect(queryFn).toHaveBeenCalledOnce()
      reply[0]?.('a')
      await advance(0)
      expect(state()).toEqual(loaded('a'))
    })

    it('shows the state of another key, and fetches it', async () => {
      const { states, state, rerender } = await watch(query(replies('a')))
      await advance(0)
      const before = states.length
      await rerender(query(replies('b'), { queryKey: ['other'] }))
      expect(states[before]).toEqual(LOADING)
      await advance(0)
      expect(state()).toEqual(loaded('b'))
    })

    it('ignores a late reply to an earlier key', async () => {
      const { queryFn, reply } = deferred()
      const { state, rerender } = await watch(query(queryFn))
      await rerender(query(replies('b'), { queryKey: ['other'] }))
      await advance(0)
      reply[0]?.('a')
      await advance(0)
      expect(state()).toEqual(loaded('b'))
    })
  })

  describe('the cache', () => {
    it('has one request for one key, whatever the order of its properties', async () => {
      const client = createClient()
      const { queryFn, reply } = deferred()
      const first = await watch(query(queryFn), client)
      const second = await watch(query(queryFn, { queryKey: ['slots', { year: 2030, month: 1 }] }), client)
      const fetched = client.fetchQuery(query(queryFn))
      await advance(0)
      expect(queryFn).toHaveBeenCalledOnce()
      reply[0]?.('a')
      await advance(0)
      expect([first.state(), second.state(), await fetched]).toEqual([loaded('a'), loaded('a'), 'a'])
    })

    it('is not shared by two clients', async () => {
      const queryFn = replies('a', 'b')
      const first = await watch(query(queryFn))
      await advance(0)
      const second = await watch(query(queryFn))
      await advance(0)
      expect([first.state(), second.state()]).toEqual([loaded('a'), loaded('b')])
    })

    it.each([
      ['fresh data', 999, 1],
      ['stale data', 1000, 2],
    ])('with %s, %i ms old: has it at once on mount, and has fetched %i times', async (_, age, times) => {
      const client = createClient()
      const queryFn = replies('a', 'b')
      const options = query(queryFn, { staleTime: 1000 })
      const first = await watch(options, client)
      await advance(0)
      await first.unmount()
      await advance(age)
      const second = await watch(options, client)
      expect(second.states[0]).toEqual({ ...loaded('a'), isFetching: times > 1 })
      await advance(0)
      expect(second.state()).toEqual(loaded(times > 1 ? 'b' : 'a'))
      expect(queryFn).toHaveBeenCalledTimes(times)
    })

    it('is passed over on mount with refetchOnMount: "always", but not when the key changes back', async () => {
      const client = createClient()
      const queryFn = replies('a', 'b', 'c')
      const options = query(queryFn, { staleTime: 1000, refetchOnMount: 'always' })
      const first = await watch(options, client)
      await advance(0)
      await first.unmount()
      const second = await watch(options, client)
      expect(second.states[0]).toEqual({ ...loaded('a'), isFetching: true })
      await advance(0)
      expect(second.state()).toEqual(loaded('b'))
      await second.rerender({ ...options, queryKey: ['other'] })
      await advance(0)
      expect(second.state()).toEqual(loaded('c'))
      await second.rerender(options)
      await advance(0)
      expect(second.state()).toEqual(loaded('b'))
      expect(queryFn).toHaveBeenCalledTimes(3)
    })

    it('does not show an earlier failure on mount, but tries again', async () => {
      const client = createClient()
      const options = query(replies(FAILURE, 'a'), { staleTime: Infinity })
      const first = await watch(options, client)
      await advance(0)
      await first.unmount()
      const second = await watch(options, client)
      expect(second.states[0]).toEqual(LOADING)
      await advance(0)
      expect(second.state()).toEqual(loaded('a'))
    })

    it.each([
      ['the default of 5 minutes', undefined, DEFAULT_GC_TIME],
      ['gcTime: 1000', 1000, 1000],
    ])('forgets data that nobody uses, after %s', async (_, gcTime, kept) => {
      const client = createClient()
      const queryFn = replies('a', 'b', 'c')
      const options = query(queryFn, { staleTime: Infinity, ...(gcTime !== undefined && { gcTime }) })
      const first = await watch(options, client)
      await advance(2 * DEFAULT_GC_TIME)
      await first.unmount()
      await advance(kept - 1)
      const second = await watch(options, client)
      await advance(0)
      expect(second.state()).toEqual(loaded('a'))
      await second.unmount()
      await advance(kept)
      const third = await watch(options, client)
      expect(third.states[0]).toEqual(LOADING)
      await advance(0)
      expect(third.state()).toEqual(loaded('b'))
    })

    it('forgets data with gcTime: 0 as soon as nobody uses it, and not before', async () => {
      const client = createClient()
      const queryFn = replies('a', 'b')
      const options = query(queryFn, { staleTime: Infinity, gcTime: 0 })
      const first = await watch(options, client)
      await advance(60_000)
      await first.rerender({ ...options })
      expect(first.state()).toEqual(loaded('a'))
      await first.unmount()
      await advance(0)
      const second = await watch(options, client)
      expect(second.states[0]).toEqual(LOADING)
      await advance(0)
      expect(second.state()).toEqual(loaded('b'))
    })

    it('keeps the request of a component that is unmounted and mounted again at once', async () => {
      const client = createClient()
      const { queryFn, reply } = deferred()
      const options = query(queryFn, { gcTime: 0, refetchOnMount: 'always' })
      const first = await watch(options, client)
      await first.unmount()
      const second = await watch(options, client)
      reply[0]?.('a')
      await advance(0)
      expect(queryFn).toHaveBeenCalledOnce()
      expect(second.state()).toEqual(loaded('a'))
    })

    it('keeps a reply that comes after the unmount, and renders nothing for it', async () => {
      const client = createClient()
      const { queryFn, reply } = deferred()
      const options = query(queryFn, { staleTime: Infinity })
      const first = await watch(options, client)
      await first.unmount()
      const before = first.states.length
      reply[0]?.('a')
      await advance(0)
      expect(first.states).toHaveLength(before)
      const second = await watch(options, client)
      expect(second.states[0]).toEqual(loaded('a'))
    })

    it('does not retry after the unmount, but does when mounted again in time', async () => {
      const client = createClient()
      const queryFn = replies(FAILURE, FAILURE, 'a')
      const options = query(queryFn, { retry: (count) => count < 2 })
      const first = await watch(options, client)
      await advance(0)
      await first.unmount()
      await advance(60_000)
      expect(queryFn).toHaveBeenCalledTimes(1)
      const second = await watch(options, client)
      await advance(500)
      await second.unmount()
      const third = await watch(options, client)
      await advance(500 + NOTIFY)
      expect(queryFn).toHaveBeenCalledTimes(3)
      expect(third.state()).toEqual(loaded('a'))
    })
  })

  describe('fetchQuery', () => {
    it('fetches, and takes fresh data from the cache', async () => {
      const client = createClient()
      const queryFn = replies('a', 'b')
      const options = query(queryFn, { staleTime: 1000, enabled: false })
      expect(await client.fetchQuery(options)).toBe('a')
      await advance(999)
      expect(await client.fetchQuery(options)).toBe('a')
      await advance(1)
      expect(await client.fetchQuery(options)).toBe('b')
    })

    it('rejects with the error of the query', async () => {
      await expect(createClient().fetchQuery(query(replies(FAILURE)))).rejects.toBe(FAILURE)
    })

    it('retries as the query says', async () => {
      const queryFn = replies(FAILURE, 'a')
      const fetched = createClient().fetchQuery(query(queryFn, { retry: (count) => count < 1 }))
      await advance(1000)
      expect(await fetched).toBe('a')
    })

    it('fills the cache for components, for as long as gcTime says', async () => {
      const client = createClient()
      const options = query(replies('a', 'b'), { staleTime: Infinity, gcTime: 1000 })
      await client.fetchQuery(options)
      await advance(999)
      const { states, unmount } = await watch(options, client)
      expect(states[0]).toEqual(loaded('a'))
      await unmount()
      await client.fetchQuery(options)
      await advance(1000)
      expect(await client.fetchQuery(options)).toBe('b')
    })
  })

  describe('useMutation', () => {
    /** Mounts a component that uses a mutation. */
    async function prepare(options: MutationOptions) {
      let mutateAsync: (variables: string) => Promise<string> = () => Promise.reject(new Error('not mounted'))
      const client = createClient()
      const { unmount } = await mount(() => {
        mutateAsync = hooks.useMutation(options, client).mutateAsync
        return null
      })
      return { mutateAsync: (variables: string) => mutateAsync(variables), unmount }
    }

    /** Waits for a promise whose package may need the clock. */
    async function settle<T>(promise: Promise<T>): Promise<PromiseSettledResult<T> | undefined> {
      const settled = Promise.allSettled([promise])
      await advance(0)
      return (await settled)[0]
    }

    it('calls the function with the variables, once for each call, and onSuccess before it resolves', async () => {
      const order: string[] = []
      const mutationFn = vi.fn(async (variables: string) => `${variables}!`)
      const onSuccess = vi.fn(() => void order.push('onSuccess'))
      const onError = vi.fn()
      const { mutateAsync } = await prepare(mutation({ mutationFn, onSuccess, onError }))
      expect(mutationFn).not.toHaveBeenCalled()
      const result = await settle(mutateAsync('a').finally(() => order.push('resolved')))
      expect(result).toEqual({ status: 'fulfilled', value: 'a!' })
      expect(mutationFn.mock.calls.map(([variables]) => variables)).toEqual(['a'])
      expect(onSuccess.mock.calls.map((values: unknown[]) => values.slice(0, 2))).toEqual([['a!', 'a']])
      expect(onError).not.toHaveBeenCalled()
      expect(order).toEqual(['onSuccess', 'resolved'])
    })

    it('rejects with the error, after onError, and is not sent again', async () => {
      const mutationFn = replies(FAILURE, 'a')
      const onSuccess = vi.fn()
      const onError = vi.fn()
      const { mutateAsync } = await prepare(mutation({ mutationFn, onSuccess, onError }))
      expect(await settle(mutateAsync('a'))).toEqual({ status: 'rejected', reason: FAILURE })
      await advance(60_000)
      expect(mutationFn).toHaveBeenCalledOnce()
      expect(onError.mock.calls.map((values) => values.slice(0, 2))).toEqual([[FAILURE, 'a']])
      expect(onSuccess).not.toHaveBeenCalled()
    })

    it('fails if onSuccess throws', async () => {
      const onError = vi.fn()
      const onSuccess = async () => {
        throw FAILURE
      }
      const { mutateAsync } = await prepare(mutation({ mutationFn: replies('a'), onSuccess, onError }))
      expect(await settle(mutateAsync('a'))).toEqual({ status: 'rejected', reason: FAILURE })
      expect(onError).toHaveBeenCalledOnce()
    })

    it('runs calls beside each other', async () => {
      const { mutateAsync } = await prepare(mutation({ mutationFn: async (variables) => variables }))
      const results = await settle(Promise.all([mutateAsync('a'), mutateAsync('b')]))
      expect(results).toEqual({ status: 'fulfilled', value: ['a', 'b'] })
    })

    it('goes on after the unmount, and calls back', async () => {
      const { queryFn, reply } = deferred()
      const onSuccess = vi.fn()
      const { mutateAsync, unmount } = await prepare(mutation({ mutationFn: queryFn, onSuccess }))
      const sent = mutateAsync('a')
      await advance(0)
      await unmount()
      reply[0]?.('done')
      expect(await settle(sent)).toEqual({ status: 'fulfilled', value: 'done' })
      expect(onSuccess).toHaveBeenCalledOnce()
    })
  })
})

describe('src/widget/preact', () => {
  const client = new standIn.QueryClient()
  const fetchWith = (options: object) => () => void client.fetchQuery(query(replies('a'), options))

  it.each([
    ['select', { select: () => 'b' }, /query option select, only queryKey, queryFn, .*refetchOnReconnect\./],
    ['toString', { toString: null }, /query option toString/],
    [
      'networkMode',
      { networkMode: 'online' },
      /value "online" of the query option networkMode, only "always"/,
    ],
    ['networkMode', { networkMode: undefined }, /value undefined of the query option networkMode/],
    ['retry', { retry: 3 }, /value a number of the query option retry, only false or a function/],
    ['retry', { retry: undefined }, /value undefined of the query option retry/],
    ['enabled', { enabled: () => true }, /value a function of the query option enabled, only true or false/],
    ['staleTime', { staleTime: 'static' }, /value "static" of the query option staleTime/],
    ['refetchOnMount', { refetchOnMount: false }, /value false of the query option refetchOnMount/],
    ['refetchOnReconnect', { refetchOnReconnect: true }, /value true of the query option refetchOnReconnect/],
    [
      'refetchOnWindowFocus',
      { refetchOnWindowFocus: undefined },
      /option refetchOnWindowFocus, only false\./,
    ],
  ])('throws on what it does not support of a query: %s in %j', (_, options, sentence) => {
    expect(fetchWith(options)).toThrow(sentence)
  })

  it('throws on what it does not support elsewhere', async () => {
    expect(() => standIn.useMutation({ retry: 3 } as MutationOptions, client)).toThrow(
      /undefined of the mutation option mutationFn, only a function/,
    )
    const valid = mutation({ mutationFn: replies('a') })
    const { mutateAsync } = standIn.useMutation(valid, client)
    await expect(mutateAsync('a', { onSettled: () => {} })).rejects.toThrow(
      /mutateAsync option onSettled, only none/,
    )
    expect(() => standIn.useMutation({ ...valid, ...{ onMutate: () => {} } }, client)).toThrow(
      /mutation option onMutate/,
    )
    expect(() => new standIn.QueryClient({ defaultOptions: {} })).toThrow(/QueryClient option defaultOptions/)
  })

  it('reads no options from Object.prototype', async () => {
    const polluted = Object.prototype as Record<string, unknown>
    polluted.gcTime = 'x'
    try {
      expect(fetchWith({})).not.toThrow()
    } finally {
      delete polluted.gcTime
    }
  })

  it('has a cache for the query client of a host, which it does not use otherwise', async () => {
    const hostClient = Object.freeze({})
    const states: unknown[] = []
    const [, preact] = QUERY_LIBRARIES
    const { unmount } = await preact!.mount(() => {
      states.push(standIn.useQuery<string, Error>(query(replies('a')), hostClient).data)
      return null
    })
    await preact!.advance(0)
    expect(states.at(-1)).toBe('a')
    await unmount()
  })
})
