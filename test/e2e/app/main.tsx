// A host's page, kept to what a host writes. The query string says what it shows: `props` is JSON.
import { BookingForm, type BookingFormProps } from 'booking-form'
import 'booking-form/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const props = JSON.parse(new URLSearchParams(location.search).get('props') ?? '{}') as BookingFormProps

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <BookingForm {...props} />
  </StrictMode>,
)
