import { Gutter } from '@payloadcms/ui'

/** Shown instead of views that are only for those who work on projects. */
export function NotForYou() {
  return (
    <Gutter className="changes">
      <p>What changes in a project, and who changed it, is told to those who work on it.</p>
    </Gutter>
  )
}
