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
import { UNFINISHED } from '@/writing/unread'
import { outcomeOf, sendStep, type Outcome } from './sendStep'

/** Additional data of a step. */
export interface StepDetails {
  returnReason?: string
  acknowledge?: AcknowledgementRequest[]
}

type RequestTransition = (name: TransitionName, details?: StepDetails) => Promise<Outcome>

/**
 * Requests a transition of the entry on the screen; returns how it ended. It goes through the
 * form, so that a refusal appears at its fields and no input is lost. Changes are sent along;
 * without any, only the step is sent, so that a stale screen overwrites nothing.
 */
export function useTransition(): RequestTransition {
  const { data, hasSavePermission, id, setHasPublishedDoc, unlockDocument } = useDocumentInfo()
  const { setModified, submit } = useForm()
  const modified = useFormModified()
  const { code: locale } = useLocale()
  const { config } = useConfig()
  const router = useRouter()

  /** The form is loaded again: what it shows then is another text than what was typed. */
  async function takeOwnRoute(name: TransitionName): Promise<Outcome> {
    const path = `/projects/${id}/${name}` as const
    const address = formatAdminURL({ apiRoute: config.routes.api, path })
    const outcome = await sendStep(withIfMatch(address, data?.updatedAt), {}, 'POST')
    if (outcome !== 'done') return outcome
    setModified(false)
    await unlockDocument(id ?? '', 'projects')
    window.location.reload()
    return 'done'
  }

  return async (name, details) => {
    if (name === 'publish' && modified) {
      toast.error('Save your changes first: what is published is the entry as it was saved.')
      return 'refused'
    }
    if (TRANSITIONS[name].ownRoute) return takeOwnRoute(name)
    const step = { ...details, transition: name, submittedAt: textOf(data?.submittedAt) }
    // A step is taken whoever has the form open; its precondition is checked.
    const more = name === 'save' ? `&${UNFINISHED}=true` : '&overrideLock=true'
    const address = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/projects${id ? `/${id}` : ''}?locale=${locale}&fallback-locale=null&depth=0&draft=true${more}`,
    })
    const action = id ? withIfMatch(address, data?.updatedAt) : address
    const throughForm = async () => {
      const response = await submit({
        action,
        method: id ? 'PATCH' : 'POST',
        overrides: id && !modified ? only(step) : step,
        disableSuccessStatus: Boolean(id),
        // The server validates all fields at once, with the same messages as every other door.
        skipValidation: true,
      })
      return outcomeOf(response?.res)
    }
    // A read-only form submits nothing.
    const outcome = hasSavePermission ? await throughForm() : await sendStep(action, step)
    if (outcome !== 'done') {
      if (modified) setModified(true)
      return outcome
    }
    if (name === 'publish') setHasPublishedDoc(true)
    if (name === 'withdraw') setHasPublishedDoc(false)
    if (!id) return 'done'
    toast.success(TRANSITIONS[name].done)
    // The next person should not find the entry locked by this one.
    if (name !== 'save') await unlockDocument(id, 'projects')
    router.refresh()
    return 'done'
  }
}

/** Payload sends what this function returns instead of the form; its type asks for FormData. */
function only(step: Record<string, unknown>) {
  return () => step as unknown as FormData
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
