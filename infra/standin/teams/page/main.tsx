import { createRoot } from 'react-dom/client'
import './page.css'
import { TeamsPage } from './TeamsPage.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root.')
createRoot(root).render(<TeamsPage />)
