import type { ButtonHTMLAttributes, ComponentType, ReactNode, Ref } from 'react'

/** What a button is given; everything else that a native button takes is passed on. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once a form; `quiet` beside it; `link` inside text; `danger` for what cannot be taken back. `quiet` when left out. */
  variant?: 'primary' | 'quiet' | 'link' | 'danger' | undefined
  /** Its work is under way: it keeps its size and its focus, and presses are ignored. */
  pending?: boolean | undefined
  /** The words while pending. */
  pendingLabel?: string | undefined
  ref?: Ref<HTMLButtonElement>
}

/** How serious a notice is. */
export type NoticeTone = 'info' | 'warning' | 'danger'

/** What a notice is given. `ref` is its heading (without a title the box), which can take focus. */
export interface NoticeProps {
  tone: NoticeTone
  title?: string | undefined
  /** Sentences, each a paragraph of its own. */
  texts?: readonly string[] | undefined
  /** Buttons: one primary, at most one quiet. */
  actions?: ReactNode
  children?: ReactNode
  id?: string | undefined
  ref?: Ref<HTMLElement>
}

/** What the frame tells the control inside it. */
export interface FrameWiring {
  /** Id list of hint and error. */
  describedBy: string | undefined
  invalid: boolean
}

/** What a field's frame is given. It draws the label, the hint and the error around a control. */
export interface FieldFrameProps {
  /** The control's id; hint and error are `<id>-hint` and `<id>-error`, label or legend `<id>-label`. */
  id: string
  /** One control has a `<label>`, a group a `<fieldset>` with `<legend>`. */
  frame: 'label' | 'group'
  label: string
  /** A word after the label: “(optional)”. */
  marker?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  required?: boolean | undefined
  children: (wiring: FrameWiring) => ReactNode
}

/** Components a host puts in place of ours. */
export interface UiComponents {
  Button?: ComponentType<ButtonProps> | undefined
  Notice?: ComponentType<NoticeProps> | undefined
  FieldFrame?: ComponentType<FieldFrameProps> | undefined
}
