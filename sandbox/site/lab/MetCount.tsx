import { useState } from 'react'
import { fetchLab } from './fetchLab.js'

/**
 * How many bookings reached the server since the page was opened; asked on demand, for the page cannot see what goes over
 * the wire.
 *
 * @param before - how many had reached it by then
 */
export function MetCount({ name, before }: { name: string; before: number }) {
  const [sentence, setSentence] = useState('How many bookings has the server seen?')
  const ask = async (): Promise<void> => {
    const lab = await fetchLab().catch((error: Error) => error)
    if (lab instanceof Error) return setSentence(lab.message)
    const seen = (lab.faults.find((fault) => fault.name === name)?.met ?? before) - before
    setSentence(toSentence(name, seen))
  }
  return (
    <div className="met">
      <p role="status">{sentence}</p>
      <button type="button" onClick={() => void ask()}>
        Count
      </button>
    </div>
  )
}

function toSentence(name: string, seen: number): string {
  if (name === 'refuse') return 'Nobody listens at that address, so nobody can count.'
  if (seen === 0) return 'No booking has reached the server since you opened this.'
  return seen === 1
    ? 'One booking has reached the server since you opened this.'
    : `${seen} bookings have reached the server since you opened this.`
}
