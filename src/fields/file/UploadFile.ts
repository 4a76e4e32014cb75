/** What an upload is given besides its file. */
export interface UploadOptions {
  /** Aborted when the visitor cancels the upload, or removes the file. Pass it to `fetch`. */
  signal: AbortSignal
  /** Call with the part that is uploaded, from 0 to 1. */
  onProgress: (part: number) => void
}

/**
 * Uploads one file to a place of the host.
 *
 * @returns the address of the file, http or https. It is the answer that is sent. If the promise rejects, the
 *   visitor can try again
 */
export type UploadFile = (file: File, options: UploadOptions) => Promise<string>
