import { useEffect, useState } from 'react'

const NARROW = '(max-width: 639px)'

/** True on a phone, and on a screen enlarged so far that tables no longer fit. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const media = matchMedia(NARROW)
    const look = () => setNarrow(media.matches)
    media.addEventListener('change', look)
    return () => media.removeEventListener('change', look)
  }, [])
  return narrow
}
