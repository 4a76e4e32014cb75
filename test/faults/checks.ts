import { expect } from 'vitest'
import { messageOf, type Json } from '../sandbox/recorded.js'
import type { RawReply } from './rawPost.js'

/** The expected effect of a fault on one otherwise correct booking request. */
export interface FaultRow {
  fault: string
  /** `0` if no status line arrives. */
  status: number
  params?: Record<string, string | number>
  /** Properties that override those of the usual request body. */
  body?: Json
  /** Whether the server makes a booking. @defaultValue false */
  books?: boolean
  /** How the connection ends. @defaultValue `closed` */
  end?: RawReply['end']
  patienceMs?: number
  /** Further assertions on the response. */
  check?: (reply: RawReply) => void
}

type Envelope = Json & { data: Json & { attendees: Json[]; bookingFieldsResponses: Json } }

export const text = ({ body }: RawReply): string => body.toString()
export const read = (reply: RawReply): Envelope => JSON.parse(text(reply)) as Envelope
export const says = (words: string | RegExp) => (reply: RawReply) =>
  expect(messageOf(read(reply))).toMatch(words)
export const isHtml = (reply: RawReply): void => {
  expect(reply.headers['content-type']).toContain('text/html')
  expect(text(reply)).toMatch(/^<!doctype html>/)
}
export const is = (body: string) => (reply: RawReply) => expect(text(reply)).toBe(body)
export const hasUid = (reply: RawReply): void => expect(read(reply).data.uid).toMatch(/^\w{20,}$/)
