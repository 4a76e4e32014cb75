// A minimal host page. The query parameter `props` holds the props of the form as JSON.
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
