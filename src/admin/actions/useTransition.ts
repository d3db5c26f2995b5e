'use client'
import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import type { AcknowledgementRequest } from '@/writing/acknowledgements'
import { withIfMatch } from '@/writing/preconditions/withIfMatch'
import { TRANSITIONS, type TransitionName } from '@/writing/transitions'
import { sendStep } from './sendStep'

/** What goes along with a step. */
export interface Said {
  returnReason?: string
  acknowledge?: AcknowledgementRequest[]
}

type Act = (name: TransitionName, said?: Said) => Promise<boolean>

/**
 * Asks the server for a transition of the entry on the screen; answers whether it was done. Through
 * the form, so that a refusal appears at its fields and nothing typed is lost. What was typed goes
 * along; where nothing was, only the step is asked for, and a stale screen overwrites nothing.
 */
export function useTransition(): Act {
  const { data, hasSavePermission, id, setHasPublishedDoc, unlockDocument } = useDocumentInfo()
  const { setModified, submit } = useForm()
  const modified = useFormModified()
  const { code: locale } = useLocale()
  const { config } = useConfig()
  const router = useRouter()

  return async (name, said) => {
    if (name === 'publish' && modified) {
      toast.error('Save your changes first: what is published is the entry as it was saved.')
      return false
    }
    const step = { ...said, transition: name, submittedAt: textOf(data?.submittedAt) }
    // A step is the office's act, whoever has the form open; what it is based on is checked.
    const lock = name === 'save' ? '' : '&overrideLock=true'
    const address = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/projects${id ? `/${id}` : ''}?locale=${locale}&fallback-locale=null&depth=0&draft=true${lock}`,
    })
    const action = id ? withIfMatch(address, data?.updatedAt) : address
    const throughForm = async () => {
      const answer = await submit({
        action,
        method: id ? 'PATCH' : 'POST',
        overrides: id && !modified ? only(step) : step,
        disableSuccessStatus: Boolean(id),
        // The server judges all fields at once and in the same words as every other door.
        skipValidation: true,
      })
      return answer?.res.ok ?? false
    }
    // A form that may only be read submits nothing.
    const done = hasSavePermission ? await throughForm() : await sendStep(action, step)
    if (!done) {
      if (modified) setModified(true)
      return false
    }
    if (name === 'publish') setHasPublishedDoc(true)
    if (name === 'withdraw') setHasPublishedDoc(false)
    if (!id) return true
    toast.success(TRANSITIONS[name].done)
    // It is the next person's turn, who should not find it held by this one.
    if (name !== 'save') await unlockDocument(id, 'projects')
    router.refresh()
    return true
  }
}

/** Payload sends what this function answers instead of the form; its type promises a FormData. */
function only(step: Record<string, unknown>) {
  return () => step as unknown as FormData
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
