import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { loadPage } from './pages.ts'
import { pageFromSearch, routeFromHash } from './route.ts'
import './tab.css'

// The page's own code comes while Teams is being asked who is there.
void loadPage(routeFromHash(location.hash)?.page ?? pageFromSearch(location.search))

const root = document.getElementById('tab')
if (!root) throw new Error('The page has no place for the tab')
createRoot(root).render(<App />)
