'use client'
import { FormSubmit, useAuth, useDocumentInfo, useFormModified, useHotkey } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { actorOf } from '@/permissions'
import type { Transition } from '../../transitions'
import { offeredTo } from '../offered'
import { standingOf } from '../standing'
import { AskFirst } from './AskFirst'
import { questionBefore } from './questions'
import { useTransition } from './useTransition'

/** The buttons of the edit view: what this person may do with this entry now, and nothing else. */
export function WorkflowActions() {
  const { user } = useAuth()
  const info = useDocumentInfo()
  const modified = useFormModified()
  const act = useTransition()
  const [asking, setAsking] = useState<Transition | null>(null)
  const [reason, setReason] = useState('')
  const saveButton = useRef<HTMLButtonElement>(null)
  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    saveButton.current?.click()
  })

  const question = asking && questionBefore(asking.name)

  async function answer({ name }: Transition) {
    const done = await act(name, question?.reason ? { returnReason: reason.trim() } : {})
    if (done) setReason('')
  }

  return (
    <div className="workflow-actions">
      {offeredTo(actorOf(user), standingOf(info)).map((transition) => (
        <FormSubmit
          buttonId={`transition-${transition.name}`}
          buttonStyle={isDecisive(transition) ? 'primary' : 'secondary'}
          disabled={transition.name === 'save' && Boolean(info.id) && !modified}
          key={transition.name}
          onClick={() => {
            if (questionBefore(transition.name)) setAsking(transition)
            else void act(transition.name)
          }}
          ref={transition.name === 'save' ? saveButton : undefined}
          size="medium"
          type="button"
        >
          {transition.label}
        </FormSubmit>
      ))}
      {asking && question && (
        <AskFirst
          key={asking.name}
          label={asking.label}
          onAnswer={() => void answer(asking)}
          onClose={() => setAsking(null)}
          onReason={setReason}
          question={question}
          reason={reason}
        />
      )}
    </div>
  )
}

function isDecisive({ name }: Transition): boolean {
  return name === 'publish' || name === 'submit' || name === 'reopen'
}
