import { describe, expect, it } from 'vitest'
import { answer, clientAnswering, failureOf } from '../support/answering.js'

describe('fetching an event type', () => {
  const intro = { id: 1, slug: 'intro', lengthInMinutes: 30 }
  const found = (data: unknown) => answer(200, { status: 'success', data })

  it('asks for a user’s by the names that this route has', async () => {
    const { client, seen } = clientAnswering([found([intro])])
    expect(
      await client.getEventType({ username: 'a&b', eventTypeSlug: 'intro', organizationSlug: 'acme' }),
    ).toMatchObject(intro)
    expect(seen[0]?.url).toBe(
      'https://api.cal.com/v2/event-types?username=a%26b&eventSlug=intro&orgSlug=acme',
    )
    expect({ ...seen[0]?.init.headers }).toEqual({ 'cal-api-version': '2024-06-14' })
  })

  it('takes no other one out of the whole list', async () => {
    const others = [{ ...intro, id: 2, slug: 'other' }, intro]
    expect(
      await clientAnswering([found(others)]).client.getEventType({ username: 'a', eventTypeSlug: 'intro' }),
    ).toMatchObject({ id: 1 })
    expect(
      await failureOf(
        clientAnswering([found([others[0]])]).client.getEventType({ username: 'a', eventTypeSlug: 'intro' }),
      ),
    ).toMatchObject({ reason: 'notFound' })
  })

  it.each([[{ eventTypeId: 1 }], [{ teamSlug: 'sales', eventTypeSlug: 'intro' }]])(
    'says what to do where there is no public route: %j',
    async (reference) => {
      const { client, seen } = clientAnswering([])
      const error = await failureOf(client.getEventType(reference))
      expect(error).toMatchObject({ kind: 'setup' })
      expect(error.message).toMatch(/Give the form the event type itself/)
      expect(seen).toEqual([])
    },
  )

  it('asks by id with credentials', async () => {
    const { client, seen } = clientAnswering([found(intro)], { headers: { Authorization: 'Bearer token' } })
    expect(await client.getEventType({ eventTypeId: 1 })).toMatchObject(intro)
    expect(seen[0]?.url).toBe('https://api.cal.com/v2/event-types/1')
  })

  it('says that one cannot be read, and what the network did', async () => {
    const ask = (next: Response | (() => Promise<Response>)) =>
      failureOf(clientAnswering([next]).client.getEventType({ username: 'a', eventTypeSlug: 'intro' }))
    expect(await ask(found([{ slug: 'intro' }]))).toMatchObject({ kind: 'unknown' })
    expect(await ask(answer(200, '<html>'))).toMatchObject({ kind: 'unknown' })
    expect(await ask(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({
      kind: 'unknown',
    })
    expect(await ask(answer(429, ''))).toMatchObject({ kind: 'busy' })
  })
})
