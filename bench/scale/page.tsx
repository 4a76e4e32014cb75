// Runs in the page of `npm run bench:scale`: mounts the forms of a case when the bench asks for it.
import '../page/countRenders.js'
import { BookingForm } from 'booking-form'
import 'booking-form/styles.css'
import { createRoot } from 'react-dom/client'
import { toForms } from './toForms.js'

declare global {
  /** Mounts the forms of the page in a task of its own. */
  var mountForms: () => void
}

const query = new URLSearchParams(location.search)
const forms = toForms(query.get('case') ?? '', Number(query.get('size')))
const root = createRoot(document.getElementById('root') ?? document.body)

globalThis.mountForms = () => {
  setTimeout(() => {
    root.render(forms.map((props, index) => <BookingForm key={index} {...props} />))
  })
}
