import { useState } from 'react'
import { fetchLab } from './fetchLab.js'

/**
 * Shows how many bookings have reached the server since the page was opened. It asks the server on
 * demand, because the page cannot see what is sent over the network.
 *
 * @param before - how many bookings had reached the server when the page was opened
 */
export function MetCount({ name, before }: { name: string; before: number }) {
  const [sentence, setSentence] = useState('How many bookings has the server received?')
  const count = async (): Promise<void> => {
    const lab = await fetchLab().catch((error: Error) => error)
    if (lab instanceof Error) return setSentence(lab.message)
    const seen = (lab.faults.find((fault) => fault.name === name)?.met ?? before) - before
    setSentence(toSentence(name, seen))
  }
  return (
    <div className="met">
      <p role="status">{sentence}</p>
      <button type="button" onClick={() => void count()}>
        Count
      </button>
    </div>
  )
}

function toSentence(name: string, seen: number): string {
  if (name === 'refuse') return 'No server listens at that address, so there is nothing to count.'
  if (seen === 0) return 'No booking has reached the server since you opened this page.'
  return seen === 1
    ? 'One booking has reached the server since you opened this page.'
    : `${seen} bookings have reached the server since you opened this page.`
}
