'use client'

import { useRef } from 'react'
import type { QuestionMessages } from '../../messages/enQuestions.js'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'
import type { UploadedFile } from './FileUploads.js'
import { formatBytes } from './formatBytes.js'

/** Props of {@link FileRow}. */
export interface FileRowProps {
  id: string
  item: UploadedFile
  words: QuestionMessages
  /** BCP 47 tag of the language of the form. */
  locale: string
  readOnly: boolean
  onRetry: () => void
  onRemove: () => void
}

/** One file: its name, how far its upload is, and the buttons to cancel, repeat or remove it. */
export function FileRow({ id, item, words, locale, readOnly, onRetry, onRemove }: FileRowProps) {
  const { name, size, state, progress } = item
  const part = usePart()
  const stop = useRef<HTMLButtonElement>(null)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(progress)
  const status = {
    uploading: words.uploading(percent),
    uploaded: formatBytes(size, locale),
    failed: words.uploadFailed(name),
  }[state]
  // The name of the file is read out after the word on each button.
  const toButton = (action: string) => ({
    id: `${id}-${action}`,
    'aria-labelledby': `${id}-${action} ${id}-name`,
    'aria-disabled': readOnly || undefined,
  })
  return (
    <li {...part('file', { failed: state === 'failed' })}>
      <span {...part('file-text')}>
        <bdi {...part('file-name')} id={`${id}-name`}>
          {name}
        </bdi>
        <span {...part('file-status')}>{status}</span>
        {state === 'uploading' && (
          <progress {...part('file-progress')} max={1} value={progress} aria-labelledby={`${id}-name`} />
        )}
      </span>
      {state === 'failed' && (
        <Button
          {...toButton('retry')}
          onClick={() => {
            onRetry()
            // This button goes away.
            stop.current?.focus()
          }}
        >
          {words.retryUpload}
        </Button>
      )}
      <Button {...toButton('remove')} ref={stop} onClick={onRemove}>
        {state === 'uploading' ? words.cancelUpload : words.removeFile}
      </Button>
    </li>
  )
}
