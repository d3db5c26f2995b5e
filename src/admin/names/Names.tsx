'use client'
import { useEffect } from 'react'
import { nameControls } from './nameControls'

/** Around the admin: names its controls, also those that appear later. */
export function Names({ children }: { children: React.ReactNode }) {
  useEffect(() => {
    let next = 0
    const run = () => {
      next = 0
      nameControls(document)
    }
    // Many changes come together; once for each picture is enough.
    const plan = () => {
      if (next === 0) next = requestAnimationFrame(run)
    }
    const observer = new MutationObserver(plan)
    observer.observe(document.body, { childList: true, subtree: true })
    plan()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(next)
    }
  }, [])
  return children
}
