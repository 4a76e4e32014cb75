import { createContext, type ReactNode } from 'react'

/**
 * How to reach the organizer, in the host's words. It has a context of its own, because many hosts create it
 * anew at each render, and only few notices show it.
 */
export const FallbackContext = createContext<ReactNode>(undefined)
