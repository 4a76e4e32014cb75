'use client'

import { useEffect } from 'react'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { toFieldId } from './FieldList.js'

/** Props of {@link AgentTool}. */
export interface AgentToolProps {
  state: BookingFormState
}

const CONTROLS = 'input, select, textarea'

/**
 * Offers the form to assistants in the browser as a tool, if the host has given it a name. The assistant
 * fills in the inputs, so what it writes is checked as what a visitor types. There is never a
 * `toolautosubmit`: only the visitor submits.
 *
 * @source WebMCP, declarative API: `toolname`, `tooldescription`, `toolparamdescription`
 */
export function AgentTool({ state }: AgentToolProps) {
  const { root, host, formId, eventType } = useBookingFormContext()
  const { toolName, toolDescription } = host
  const { fields } = state
  useEffect(() => {
    const form = toolName && root.current?.querySelector('form')
    if (!form) return
    const about = [eventType.title, eventType.description].filter(Boolean).join('. ')
    form.setAttribute('toolname', toolName)
    form.setAttribute('tooldescription', toolDescription ?? about)
    const describe = () => {
      for (const field of fields) {
        const text = [field.label, field.hint].filter(Boolean).join('. ')
        for (const control of findControls(form, toFieldId(formId, field))) {
          // The browser makes required parameters of required inputs. The form itself checks all answers.
          control.toggleAttribute('required', field.required)
          control.setAttribute('toolparamdescription', text)
        }
      }
    }
    describe()
    // Some controls are loaded later, and some get more inputs while the visitor answers.
    const observer = new MutationObserver(describe)
    observer.observe(form, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      form.removeAttribute('toolname')
      form.removeAttribute('tooldescription')
      for (const control of form.querySelectorAll('[toolparamdescription]')) {
        control.removeAttribute('toolparamdescription')
        control.removeAttribute('required')
      }
    }
  }, [root, formId, fields, eventType, toolName, toolDescription])
  return null
}

/** Returns the controls of a field: one, or those of a group. */
function findControls(form: HTMLFormElement, id: string): Iterable<Element> {
  const found = form.querySelector(`[id="${CSS.escape(id)}"]`)
  return found?.closest('.bf-field')?.querySelectorAll(CONTROLS) ?? []
}
