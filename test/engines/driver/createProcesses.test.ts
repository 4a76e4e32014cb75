import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createProcesses } from './createProcesses.js'
import { until } from './until.js'

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('createProcesses', () => {
  it('ends processes that ignore SIGTERM, their children too, and removes the folder', async () => {
    const processes = createProcesses()
    const stubborn = [
      "process.on('SIGTERM', () => {})",
      'const wait = "setInterval(() => {}, 1e6)"',
      "console.log(require('child_process').spawn(process.execPath, ['-e', wait]).pid)",
      'eval(wait)',
    ].join(';')
    const child = processes.start(process.execPath, ['-e', stubborn])
    const grandchild = Number(await until(() => processes.log(), 'its child'))
    expect([child.pid ?? 0, grandchild].map(isAlive)).toEqual([true, true])
    await processes.close()
    await until(() => child.exitCode !== null || child.signalCode !== null, 'its end')
    await until(() => !isAlive(grandchild), 'the end of its child')
    expect(existsSync(processes.folder)).toBe(false)
  })

  it('sets HOME to its folder', async () => {
    const processes = createProcesses()
    const child = processes.start(process.execPath, ['-e', 'console.log(process.env.HOME)'])
    await once(child, 'close')
    expect(processes.log().trim()).toBe(processes.folder)
    await processes.close()
  })

  it('logs why a program cannot be started', async () => {
    const processes = createProcesses()
    processes.start('/nowhere/at/all', [])
    expect(await until(() => processes.log(), 'the reason')).toContain('ENOENT')
    await processes.close()
  })
})
