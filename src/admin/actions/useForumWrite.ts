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
import { withIfMatch } from '@/writing/preconditions/withIfMatch'
import { outcomeOf, type Outcome } from './sendStep'
import { DONE, type ForumWrite } from './forumWrites'

/**
 * Writes the entry on the screen through the form, with the version it shows as a precondition;
 * returns how it ended. A refusal appears at its fields, and no input is lost.
 */
export function useForumWrite(): (write: ForumWrite) => Promise<Outcome> {
  const { collectionSlug, data, id, setHasPublishedDoc, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { setModified, submit } = useForm()
  const modified = useFormModified()
  const { code: locale } = useLocale()
  const { config } = useConfig()
  const router = useRouter()

  return async (write) => {
    if (write === 'withdrawn' && modified) {
      toast.error('Save your changes as a draft first: they would be lost.')
      return 'refused'
    }
    const asDraft = write === 'draft' ? '&draft=true' : ''
    const address = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/${collectionSlug}${id ? `/${id}` : ''}?locale=${locale}&fallback-locale=null&depth=0${asDraft}`,
    })
    const response = await submit({
      action: id ? withIfMatch(address, data?.updatedAt) : address,
      method: id ? 'PATCH' : 'POST',
      overrides: OVERRIDES[write],
      disableSuccessStatus: Boolean(id),
      // The server validates all fields at once, with the same messages as every other door.
      skipValidation: true,
    })
    const outcome = outcomeOf(response?.res)
    if (outcome !== 'done') {
      if (modified) setModified(true)
      return outcome
    }
    setHasPublishedDoc((before) => (write === 'draft' ? before : write === 'published'))
    setUnpublishedVersionCount((before) => (write === 'published' ? 0 : before + 1))
    if (id) {
      toast.success(DONE[write])
      router.refresh()
    }
    return 'done'
  }
}

/** Payload sends what this function returns instead of the form; its type asks for FormData. */
const withdrawal = () => ({ _status: 'draft' }) as unknown as FormData

/** Sent along with the form, or instead of it. */
const OVERRIDES = {
  draft: { _status: 'draft' },
  published: { _status: 'published' },
  withdrawn: withdrawal,
} satisfies Record<ForumWrite, object>
