'use client'
import {
  Button,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useHotkey,
} from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { ForumSubject } from '@/vocabulary'
import { forgetLastWrite, problemsOfLastWrite, type Problem } from '../connection/lastWrite'
import { KeptText } from '../kept/KeptText'
import { Stale } from '../kept/Stale'
import { useAgain } from '../kept/useAgain'
import { useKept } from '../kept/useKept'
import { TakenOver } from '../locks/TakenOver'
import { useReleaseLock } from '../locks/useReleaseLock'
import { Problems } from '../problems/Problems'
import { MarkProblems } from '../problems/MarkProblems'
import { useClearProblems } from '../problems/useClearProblems'
import { ConfirmDialog } from './ConfirmDialog'
import { QUESTIONS, type ForumWrite } from './forumWrites'
import { useForumWrite } from './useForumWrite'

/** The buttons of a Forum entry: save as draft, publish, unpublish. */
export function ForumActions() {
  const { collectionSlug, hasPublishedDoc, hasSavePermission, id, unpublishedVersionCount } =
    useDocumentInfo()
  const modified = useFormModified()
  const isBusy = useIsBusy()
  const write = useForumWrite()
  const clearProblems = useClearProblems()
  const kept = useKept()
  useReleaseLock()
  const [attempted, setAttempted] = useState<ForumWrite>('draft')
  const [isStale, setStale] = useState(false)
  const takeAgain = useAgain(() => void act(attempted), isBusy)
  const [isAsking, setAsking] = useState(false)
  const [problems, setProblems] = useState<Problem[]>([])
  const draftButton = useRef<HTMLButtonElement>(null)
  const editDepth = useEditDepth()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    draftButton.current?.click()
  })
  if (!hasSavePermission) return null

  async function act(kind: ForumWrite) {
    setProblems([])
    clearProblems()
    forgetLastWrite()
    setAttempted(kind)
    setStale(false)
    const outcome = await write(kind)
    if (outcome === 'done') kept.forget()
    else if (outcome === 'stale') setStale(true)
    else setProblems(problemsOfLastWrite())
  }

  const isChanged = modified || id === undefined
  return (
    <div className="workflow-actions">
      <TakenOver />
      <KeptText kept={kept}>
        {isStale && (
          <Stale
            isModified={modified}
            kept={kept}
            onClose={() => setStale(false)}
            onTogether={(updatedAt) => {
              setStale(false)
              takeAgain(updatedAt)
            }}
            retry={LABELS[attempted]}
          />
        )}
      </KeptText>
      <MarkProblems problems={problems} />
      {problems.length > 0 && (
        <Problems
          isBusy={isBusy}
          onAcknowledge={ignore}
          onReasons={ignore}
          problems={problems}
          reasons={NONE}
        />
      )}
      {hasPublishedDoc && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          id="action-unpublish"
          margin={false}
          onClick={() => setAsking(true)}
          size="medium"
          type="button"
        >
          Unpublish
        </Button>
      )}
      <Button
        buttonStyle="secondary"
        disabled={isBusy || !isChanged}
        id="action-save-draft"
        margin={false}
        onClick={() => void act('draft')}
        ref={draftButton}
        size="medium"
        type="button"
      >
        Save draft
      </Button>
      <Button
        disabled={isBusy || !(isChanged || !hasPublishedDoc || unpublishedVersionCount > 0)}
        id="action-publish"
        margin={false}
        onClick={() => void act('published')}
        size="medium"
        type="button"
      >
        {hasPublishedDoc ? 'Publish changes' : 'Publish'}
      </Button>
      {isAsking && (
        <ConfirmDialog
          label="Unpublish"
          onConfirm={() => void act('withdrawn')}
          onClose={() => setAsking(false)}
          onReason={ignore}
          question={QUESTIONS[collectionSlug as ForumSubject]}
          reason=""
        />
      )}
    </div>
  )
}

/** Nothing in the Forum is acknowledged, and no reason is needed. */
function ignore() {}
const NONE = {}

const LABELS: Record<ForumWrite, string> = {
  draft: 'Save draft',
  published: 'Publish',
  withdrawn: 'Unpublish',
}

/** While the form loads or is being submitted, and while another person has it locked. */
function useIsBusy(): boolean {
  const { disabled } = useForm()
  const processing = useFormProcessing()
  const initializing = useFormInitializing()
  return processing || initializing || disabled
}
