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
import { useCallback, useRef, useState } from 'react'
import { actorOf } from '@/permissions'
import { TRANSITIONS, type Transition, type TransitionName } from '@/writing/transitions'
import { offeredTo, type Standing } from '../offered'
import { Problems } from '../problems/Problems'
import { ReadRefusal } from '../problems/ReadRefusal'
import type { Problem } from '../problems/readProblems'
import { useForgetProblems } from '../problems/useForgetProblems'
import { standingOf } from '../standing'
import { AskFirst } from './AskFirst'
import { useTransition, type Said } from './useTransition'

/** The buttons of the edit view: what this person may do with this entry now, and nothing else. */
export function WorkflowActions() {
  const { user } = useAuth<TypedUser>()
  const info = useDocumentInfo()
  const modified = useFormModified()
  const isBusy = useIsBusy()
  const ask = useTransition()
  const forgetProblems = useForgetProblems()
  const [asking, setAsking] = useState<Transition | null>(null)
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<Problem[]>([])
  const [isRefused, setRefused] = useState(false)
  const [tried, setTried] = useState<TransitionName | null>(null)
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const takeProblems = useCallback((found: Problem[]) => {
    setRefused(false)
    setProblems(found)
  }, [])
  const saveButton = useRef<HTMLButtonElement>(null)
  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    saveButton.current?.click()
  })

  const standing = standingOf(info)
  const question = asking?.question

  async function act(name: TransitionName, said: Said = {}) {
    setRefused(false)
    setProblems([])
    forgetProblems()
    setTried(name)
    const done = await ask(name, said)
    if (done) {
      setReason('')
      setReasons({})
    } else setRefused(true)
  }

  return (
    <div className="workflow-actions">
      {isRefused && <ReadRefusal onRead={takeProblems} />}
      {problems.length > 0 && (
        <Problems
          // What is approved is approved as it is: only before that is anything acknowledged.
          {...(tried && tried !== 'publish' && { retry: TRANSITIONS[tried].label })}
          isBusy={isBusy}
          onAcknowledge={(acknowledge) => tried && void act(tried, { acknowledge })}
          onReasons={setReasons}
          problems={problems}
          reasons={reasons}
        />
      )}
      {offeredTo(actorOf(user), standing).map((transition) => (
        <Button
          buttonStyle={isDecisive(transition, standing) ? 'primary' : 'secondary'}
          disabled={
            isBusy ||
            (transition.name === 'save' && info.id !== undefined && !modified) ||
            undefined
          }
          id={`transition-${transition.name}`}
          key={transition.name}
          margin={false}
          onClick={() => {
            if (transition.question) setAsking(transition)
            else void act(transition.name)
          }}
          ref={transition.name === 'save' ? saveButton : undefined}
          size="medium"
          type="button"
        >
          {transition.label}
        </Button>
      ))}
      {asking && question && (
        <AskFirst
          key={asking.name}
          label={asking.label}
          onAnswer={() =>
            void act(asking.name, question.reason ? { returnReason: reason.trim() } : {})
          }
          onClose={() => setAsking(null)}
          onReason={setReason}
          question={question}
          reason={reason}
        />
      )}
    </div>
  )
}

/** While the form loads or is sent, and while another person holds it. */
function useIsBusy(): boolean {
  const { disabled } = useForm()
  const { hasSavePermission } = useDocumentInfo()
  const processing = useFormProcessing()
  const initializing = useFormInitializing()
  // Without the permission to save, the form is off as a whole; a step may still be possible.
  return processing || initializing || Boolean(hasSavePermission && disabled)
}

/** What the entry waits for. A published one waits for nothing. */
function isDecisive({ name }: Transition, { stage }: Standing): boolean {
  return name === 'publish' || name === 'reopen' || (name === 'submit' && stage !== 'published')
}
