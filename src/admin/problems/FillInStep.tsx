'use client'
import { Button, toast, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { impliedSteps } from '@/project/impliedSteps'
import type { StoredProject } from '@/project'

/**
 * Beside a step of readiness that a milestone contradicts: fills in the step from the milestone.
 * Nothing for any other problem.
 */
export function FillInStep({ path }: { path: string }) {
  const { dispatchFields, getData, setModified } = useForm()
  const [isFilled, setFilled] = useState(false)
  const [list, step, member] = path.split('.')
  if (list !== 'readiness' || member !== 'answer') return null
  const { milestones } = getData() as Pick<StoredProject, 'milestones'>
  const implied = impliedSteps({ milestones: milestones ?? [] }).findLast(
    (one) => one.step === step,
  )
  if (!implied) return null
  const { date, source } = implied.milestone
  const values = { answer: 'done', date, source }

  function fillIn() {
    for (const [name, value] of Object.entries(values)) {
      const at = `readiness.${step ?? ''}.${name}`
      dispatchFields({ type: 'UPDATE', path: at, value, valid: true })
    }
    setModified(true)
    setFilled(true)
    toast.success('Filled in. Try again when the rest is corrected.')
  }
  return (
    <div className="problems__offer">
      <Button
        buttonStyle="secondary"
        disabled={isFilled}
        margin={false}
        onClick={fillIn}
        size="small"
      >
        {isFilled ? 'Filled in' : 'Fill in “Done” from the milestone'}
      </Button>
    </div>
  )
}
