import { isWebUrl } from './isWebUrl.js'
import type { UploadFile } from './UploadFile.js'

/** A file that the visitor chose. The object is replaced when its upload goes on. */
export interface UploadedFile {
  id: number
  name: string
  /** In bytes. */
  size: number
  state: 'uploading' | 'uploaded' | 'failed'
  /** The part that is uploaded, from 0 to 1. */
  progress: number
  /** The address of the file, once it is uploaded. */
  url?: string
}

/** Called when a file has changed, with the file if its upload has ended. */
type Listener = (items: readonly UploadedFile[], ended: UploadedFile | undefined) => void

/**
 * The files of one field and their uploads. It outlives the control, so that an upload goes on while the
 * visitor picks another time.
 */
export class FileUploads {
  items: readonly UploadedFile[] = []
  private listener: Listener = () => {}
  private readonly running = new Map<number, { file: File; abort: AbortController }>()

  constructor(private readonly upload: UploadFile) {}

  /** Reports changes to the control that renders the files, in place of the one before. */
  report(listener: Listener): void {
    this.listener = listener
  }

  /** Starts to upload a file. */
  add(file: File): void {
    const id = (lastId += 1)
    this.items = [...this.items, { id, name: file.name, size: file.size, state: 'uploading', progress: 0 }]
    void this.start(id, file)
  }

  /** Uploads a file again whose upload failed. */
  retry(id: number): void {
    const file = this.running.get(id)?.file
    if (!file) return
    this.change(id, { state: 'uploading', progress: 0 })
    void this.start(id, file)
  }

  /** Removes a file, and stops its upload. */
  remove(id: number): void {
    this.running.get(id)?.abort.abort()
    this.running.delete(id)
    this.items = this.items.filter((item) => item.id !== id)
    this.listener(this.items, undefined)
  }

  /** Removes all files without telling the listener, because the field has been reset. */
  drop(): void {
    this.listener = () => {}
    for (const { id } of this.items) this.remove(id)
  }

  /** Keeps the files out of a draft: the storage of the page cannot hold them. */
  toJSON(): undefined {
    return undefined
  }

  private async start(id: number, file: File): Promise<void> {
    const run = { file, abort: new AbortController() }
    this.running.set(id, run)
    // An upload that the visitor has cancelled, or started again, may still report or end.
    const isCurrent = () => this.running.get(id) === run && !run.abort.signal.aborted
    const onProgress = (part: number) => {
      const progress = Math.min(1, Math.max(0, Number(part) || 0))
      const item = this.items.find((one) => one.id === id)
      // Each change validates the field again after a submit, so a change that nobody sees is left out.
      if (isCurrent() && item?.state === 'uploading' && toPercent(progress) !== toPercent(item.progress))
        this.change(id, { progress })
    }
    try {
      const url: unknown = await this.upload(file, { signal: run.abort.signal, onProgress })
      if (!isCurrent()) return
      if (!isWebUrl(url)) throw new Error(`upload returned ${JSON.stringify(url)}, which is no http address.`)
      this.change(id, { state: 'uploaded', progress: 1, url })
    } catch (cause) {
      if (!isCurrent()) return
      // The visitor can only try again. What is wrong is for the developer.
      // oxlint-disable-next-line no-console
      console.warn('[booking-form] A file could not be uploaded.', cause)
      this.change(id, { state: 'failed', progress: 0 })
    }
  }

  private change(id: number, to: Partial<UploadedFile>): void {
    this.items = this.items.map((item) => (item.id === id ? { ...item, ...to } : item))
    const isEnd = to.state === 'uploaded' || to.state === 'failed'
    this.listener(this.items, isEnd ? this.items.find((item) => item.id === id) : undefined)
  }
}

let lastId = 0

const toPercent = (part: number) => Math.floor(part * 100)
