import type { Hono } from 'hono'
import type { Server } from './Server.js'
export function addChangeRoutes(_app: Hono, _server: Server): void {}
