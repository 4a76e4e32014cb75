import type { ButtonHTMLAttributes, ComponentType, ReactNode, Ref } from 'react'

/**
 * Props of a button. A replacement must pass all props that it does not use itself to a native
 * `<button>`: `type`, `onClick`, `className`, `aria-expanded` and so on. Without a `type`, the button
 * must not submit the form, so default to `type="button"`.
 */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /**
   * `primary` for the one main action; `quiet` for others; `link` for a button that looks like a link;
   * `danger` for an action that cannot be undone.
   *
   * @defaultValue `'quiet'`
   */
  variant?: 'primary' | 'quiet' | 'link' | 'danger' | undefined
  /**
   * Whether the action of the button is in progress. Show the progress without changing the size of
   * the button. Set `aria-disabled` rather than `disabled`, because `disabled` would drop the
   * focus. While the button is pending or `aria-disabled`, do not call `onClick`, and call
   * `event.preventDefault()`, because Enter in an input clicks the submit button too.
   */
  pending?: boolean | undefined
  /** The label while `pending`. If it is left out, the children stay visible. */
  pendingLabel?: string | undefined
  /** The native button, for the form to focus. In React 18, only `forwardRef` components receive it. */
  ref?: Ref<HTMLButtonElement>
}

/** How serious a notice is, from `info` to `danger`. */
export type NoticeTone = 'info' | 'warning' | 'danger'

/** Props of a notice: a box that tells the visitor what happened and what to do next. */
export interface NoticeProps {
  tone: NoticeTone
  /** The heading. Some notices have none. */
  title?: string | undefined
  /** Sentences. Render each of them as its own paragraph. */
  texts?: readonly string[] | undefined
  /** Buttons, to render last. `undefined` or `false` if there are none. */
  actions?: ReactNode
  /** More content, to render between the texts and the actions. */
  children?: ReactNode
  /** The `id` to set on the element with the `ref`. */
  id?: string | undefined
  /**
   * The heading or, without a title, the box. The form focuses it so that screen readers read the
   * notice, so give it `tabIndex={-1}`. In React 18, only `forwardRef` components receive it.
   */
  ref?: Ref<HTMLElement>
}

/** What a field frame passes to the control inside it. */
export interface FrameWiring {
  /** The ids of the hint and the error, separated by a space; `undefined` if there is neither. */
  describedBy: string | undefined
  /** Whether the field has an error. */
  invalid: boolean
}

/**
 * Props of a field frame, which renders the label, the hint and the error around a control. Set the
 * class `bf-field` on its outermost element: the error summary looks for it to focus the invalid
 * control of a group, and to scroll to the label.
 */
export interface FieldFrameProps {
  /**
   * The `id` of the control. The other ids begin with it: set `<id>-label` on the label or legend,
   * `<id>-hint` on the hint, and `<id>-error` on the error.
   */
  id: string
  /**
   * `'label'`: one control with a `<label for>`. `'group'`: several controls in a `<fieldset>` with a
   * `<legend>`.
   */
  frame: 'label' | 'group'
  /** The label. Clicking it should focus a single control. */
  label: string
  /** A word to render after the label: “(optional)” or “(required)”. */
  marker?: string | undefined
  /** A sentence of help. */
  hint?: string | undefined
  /** The error of the field. Without one, the field is valid. */
  error?: string | undefined
  /** Whether the visitor must answer, for styling. The control itself sets `aria-required`. */
  required?: boolean | undefined
  /** Renders the control. Call it once, with the ids of the hint and error that the frame renders. */
  children: (wiring: FrameWiring) => ReactNode
}

/** Components that replace the built-in ones. The docs of their props say what a replacement must do. */
export interface UiComponents {
  Button?: ComponentType<ButtonProps> | undefined
  Notice?: ComponentType<NoticeProps> | undefined
  FieldFrame?: ComponentType<FieldFrameProps> | undefined
}
