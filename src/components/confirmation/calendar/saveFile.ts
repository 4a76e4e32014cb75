/** Browsers read the file some time after the press. */
const KEPT_MS = 60_000

/** Hands a text to the browser as a file to save; it stays on the device. */
export function saveFile(name: string, type: string, text: string): void {
  const options: BlobPropertyBag = Object.assign(Object.create(null), { type: `${type};charset=utf-8` })
  const url = URL.createObjectURL(new Blob([text], options))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
