'use client'
import {
  Button,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useHotkey,
} from '@payloadcms/ui'
import type { TypedUser } from 'payload'
import { useRef, useState } from 'react'
import { actorOf } from '@/permissions'
import { TRANSITIONS, type Transition, type TransitionName } from '@/writing/transitions'
import { offeredTo, type Standing } from '../offered'
import { forgetLastWrite, problemsOfLastWrite, type Problem } from '../connection/lastWrite'
import { KeptText } from '../kept/KeptText'
import { Stale } from '../kept/Stale'
import { useAgain } from '../kept/useAgain'
import { useKept } from '../kept/useKept'
import { TakenOver } from '../locks/TakenOver'
import { useReleaseLock } from '../locks/useReleaseLock'
import { Problems } from '../problems/Problems'
import { MarkProblems } from '../problems/MarkProblems'
import { useShowUnread } from '../unread/useShowUnread'
import { useClearProblems } from '../problems/useClearProblems'
import { standingOf } from '../standing'
import { ConfirmDialog } from './ConfirmDialog'
import { useTransition, type StepDetails } from './useTransition'

/** The buttons of the edit view: only what this user may do with this entry now. */
export function WorkflowActions() {
  const { user } = useAuth<TypedUser>()
  const info = useDocumentInfo()
  const modified = useFormModified()
  const isBusy = useIsBusy()
  const request = useTransition()
  const clearProblems = useClearProblems()
  const kept = useKept()
  useReleaseLock()
  useShowUnread()
  const [pending, setPending] = useState<Transition | null>(null)
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<Problem[]>([])
  const [isStale, setStale] = useState(false)
  const [attempted, setAttempted] = useState<TransitionName | null>(null)
  const [details, setDetails] = useState<StepDetails>({})
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const saveButton = useRef<HTMLButtonElement>(null)
  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    saveButton.current?.click()
  })

  const standing = standingOf(info)
  const question = pending?.question

  const takeAgain = useAgain(() => attempted && void act(attempted, details), isBusy)

  async function act(name: TransitionName, given: StepDetails = {}) {
    setProblems([])
    clearProblems()
    forgetLastWrite()
    setAttempted(name)
    setDetails(given)
    setStale(false)
    const outcome = await request(name, given)
    if (outcome === 'done') {
      kept.forget()
      setReason('')
      setReasons({})
    } else if (outcome === 'stale') setStale(true)
    else setProblems(problemsOfLastWrite())
  }

  return (
    <div className="workflow-actions">
      <TakenOver />
      <KeptText kept={kept}>
        {isStale && attempted && (
          <Stale
            isModified={modified}
            kept={kept}
            onClose={() => setStale(false)}
            onTogether={(updatedAt) => {
              setStale(false)
              takeAgain(updatedAt)
            }}
            retry={TRANSITIONS[attempted].label}
          />
        )}
      </KeptText>
      <MarkProblems problems={problems} />
      {problems.length > 0 && (
        <Problems
          // Approval takes an entry as it is: acknowledging is only possible before.
          {...(attempted && attempted !== 'publish' && { retry: TRANSITIONS[attempted].label })}
          isBusy={isBusy}
          onAcknowledge={(acknowledge) => attempted && void act(attempted, { acknowledge })}
          onReasons={setReasons}
          problems={problems}
          reasons={reasons}
        />
      )}
      {offeredTo(actorOf(user), standing).map((transition) => (
        <Button
          buttonStyle={isNextStep(transition, standing) ? 'primary' : 'secondary'}
          disabled={
            isBusy ||
            (transition.name === 'save' && info.id !== undefined && !modified) ||
            undefined
          }
          id={`transition-${transition.name}`}
          key={transition.name}
          margin={false}
          onClick={() => {
            if (transition.question) setPending(transition)
            else void act(transition.name)
          }}
          ref={transition.name === 'save' ? saveButton : undefined}
          size="medium"
          type="button"
        >
          {transition.label}
        </Button>
      ))}
      {pending && question && (
        <ConfirmDialog
          key={pending.name}
          label={pending.label}
          onConfirm={() =>
            void act(pending.name, question.reason ? { returnReason: reason.trim() } : {})
          }
          onClose={() => setPending(null)}
          onReason={setReason}
          question={question}
          reason={reason}
        />
      )}
    </div>
  )
}

/** While the form loads or is being submitted, and while another person has it locked. */
function useIsBusy(): boolean {
  const { disabled } = useForm()
  const { hasSavePermission } = useDocumentInfo()
  const processing = useFormProcessing()
  const initializing = useFormInitializing()
  // Without permission to save, the whole form is disabled, but a step may still be possible.
  return processing || initializing || Boolean(hasSavePermission && disabled)
}

/** Whether this is the next step that the entry needs. A published one needs none. */
function isNextStep({ name }: Transition, { stage }: Standing): boolean {
  return name === 'publish' || name === 'reopen' || (name === 'submit' && stage !== 'published')
}
