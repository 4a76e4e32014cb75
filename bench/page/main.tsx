import { createRoot } from 'react-dom/client'
import { HandWritten } from './HandWritten.js'

createRoot(document.getElementById('root') ?? document.body).render(
  <HandWritten start="2030-01-08T13:00:00Z" eventTypeId={1} apiUrl="/v2" />,
)
