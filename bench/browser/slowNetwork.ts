import type { CDPSession } from 'playwright'
import type { Timed } from './countRoundTrips.js'

/** The latency of the slow network. */
export const LATENCY_MS = 150

/** A request that a page sent over a slow network. */
export interface SlowRequest extends Timed {
  /** The size of the response as sent, with its headers. 0 until it has arrived. */
  bytes: number
  /** Whether it loads a script or a style sheet. */
  isAsset: boolean
}

/** Gives a page 150 ms of latency, and records its requests in `requests`, by id, in the order of their start. */
export async function slowNetwork(session: CDPSession, requests: Map<string, SlowRequest>): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
  session.on('Network.requestWillBeSent', ({ requestId, timestamp, request, type }) => {
    if (!request.url.startsWith('http')) return
    const isAsset = type === 'Script' || type === 'Stylesheet'
    requests.set(requestId, { startedMs: timestamp * 1000, endedMs: Infinity, bytes: 0, isAsset })
  })
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) Object.assign(request, { endedMs: timestamp * 1000, bytes: encodedDataLength })
  })
}
