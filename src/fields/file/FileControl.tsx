'use client'

import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react'
import { readHostOption } from '../../contract/hostField.js'
import { enQuestions } from '../../messages/enQuestions.js'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'
import type { ControlProps } from '../types.js'
import { isMultiple, type FileValue } from './file.field.js'
import { FileRow } from './FileRow.js'
import { readMaxBytes } from './findFileFault.js'
import { formatBytes } from './formatBytes.js'
import type { UploadFile } from './UploadFile.js'
import { useFiles } from './useFiles.js'

/** Props of {@link FileControl}, besides those of every control. */
export interface FileControlProps extends ControlProps<FileValue> {
  upload: UploadFile
}

/**
 * A button that opens the file dialog, and a row for each file with its progress. Files can also be dropped
 * on the control, and pasted while it has the focus. A file that cannot be sent is not added, and a note says
 * why. If only one file can be sent, another one replaces it.
 */
export function FileControl(props: FileControlProps) {
  const { id, field, value, describedBy, readOnly, messages, upload, announce, onChange, onBlur } = props
  const part = usePart()
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isOver, setOver] = useState(false)
  const words = { ...enQuestions, ...messages.questions }
  const locale = messages.lang ?? 'en'
  const many = isMultiple(field)
  const max = readMaxBytes(field.wire)
  const accept = readHostOption(field.wire, 'accept')
  const files = useFiles({
    ...{ field, value, onChange, readOnly, upload, words, locale },
    onEnd: ({ name, url }) => announce((url ? words.uploaded : words.uploadFailed)(name)),
  })
  const take = (chosen: readonly File[]) => {
    const faults = files.add(chosen)
    if (faults.length > 0) announce(faults.join(' '))
  }
  const remove = (item: FileValue['items'][number]) => {
    files.remove(item.id)
    announce((item.url ? words.fileRemoved : words.uploadCancelled)(item.name))
    button.current?.focus()
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take([...event.dataTransfer.files])
  }
  const onDragOver = (event: DragEvent) => {
    // Without this, the browser would leave the page to show the file.
    event.preventDefault()
    setOver(!readOnly)
  }
  const onPaste = (event: ClipboardEvent) => {
    const pasted = [...event.clipboardData.files]
    if (pasted.length > 0) event.preventDefault()
    take(pasted)
  }
  return (
    <div
      {...part('files', { over: isOver })}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onPaste={onPaste}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!relatedTarget || !currentTarget.contains(relatedTarget)) onBlur()
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-hidden
        tabIndex={-1}
        multiple={many}
        accept={typeof accept === 'string' ? accept : undefined}
        onChange={({ target }) => {
          take([...(target.files ?? [])])
          // The same file can be chosen again.
          target.value = ''
        }}
      />
      <div {...part('files-add')}>
        <Button
          ref={button}
          id={id}
          aria-describedby={[describedBy, `${id}-about`].filter(Boolean).join(' ')}
          aria-disabled={readOnly || undefined}
          onClick={() => input.current?.click()}
        >
          {many ? words.chooseFiles : words.chooseFile}
        </Button>
        <span {...part('note')} id={`${id}-about`}>
          <span>{many ? words.dropFiles : words.dropFile}</span>
          {max !== undefined && <span> · {words.maxSize(formatBytes(max, locale))}</span>}
        </span>
      </div>
      {files.faults.map((note) => (
        <p key={note} {...part('note')}>
          {note}
        </p>
      ))}
      {value.items.length > 0 && (
        <ul {...part('files-list')}>
          {value.items.map((item) => (
            <FileRow
              key={item.id}
              {...{ item, words, locale, readOnly }}
              id={`${id}-file-${item.id}`}
              onRetry={() => files.retry(item.id)}
              onRemove={() => remove(item)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
