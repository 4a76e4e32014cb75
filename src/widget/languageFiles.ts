import { LANGUAGE_CODES } from '../contract/languages.js'
import type { Messages } from '../messages/types.js'
import { version } from './version.js'

const script = document.currentScript as HTMLScriptElement | null
const baseUrl = script?.src ?? import.meta.url

/**
 * Replaces `locales/languages.ts` in the built element. The languages are files of their own beside it, whose
 * names need no table. The version in the address keeps a cached file of another version out.
 */
export const languages: Readonly<Record<string, () => Promise<Messages>>> = Object.fromEntries(
  LANGUAGE_CODES.filter((code) => code !== 'en').map((code) => [code, () => loadFile(code)]),
)

async function loadFile(code: string): Promise<Messages> {
  const url = new URL(`languages/${code}.js?${version}`, baseUrl)
  const file = (await import(/* @vite-ignore */ url.href)) as Record<string, Messages>
  const [messages] = Object.values(file)
  if (!messages) throw new Error(`[booking-form] ${url.href} exports no messages.`)
  return messages
}
