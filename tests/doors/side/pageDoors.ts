import type { Role } from '../table'
import type { ReadDoor } from './types'

const overseers: readonly Role[] = ['ministry', 'secretariat', 'administrator']
const owners: readonly Role[] = ['ministry', 'secretariat']

const DRAFT = 'a draft'
const RESTRICTED = 'a restricted document of a published project'

/** Pages of the admin, and addresses of files. */
export const PAGE_DOORS: readonly ReadDoor[] = [
  {
    door: 'pages of the admin',
    secretName: DRAFT,
    requests: ({ draft: { id } }) => [
      `/admin/collections/projects/${id}`,
      `/admin/collections/projects/${id}/versions`,
      `/admin/collections/projects/${id}/changes`,
      '/admin/collections/projects?limit=100&sort=-updatedAt',
      '/admin',
    ],
    secret: ({ draft }) => draft.marker,
    readers: overseers,
  },
  {
    door: 'pages of the admin',
    secretName: 'a contact person',
    requests: ({ contact: { id } }) => [
      `/admin/collections/contacts/${id}`,
      '/admin/collections/contacts?limit=100',
    ],
    secret: ({ contact }) => contact.email,
    readers: owners,
  },
  {
    door: 'pages of the admin',
    secretName: RESTRICTED,
    requests: ({ first: { id, restricted } }) => [
      `/admin/collections/documents/${restricted.id}`,
      '/admin/collections/documents?limit=100',
      `/admin/collections/projects/${id}`,
    ],
    secret: ({ first }) => first.restricted.title,
    readers: owners,
  },
  {
    door: 'pages of the admin',
    secretName: 'another person’s e-mail address',
    requests: ({ reviewer: { id } }) => [
      `/admin/collections/users/${id}`,
      '/admin/collections/users?limit=100',
    ],
    secret: ({ reviewer }) => reviewer.email,
    readers: ['administrator'],
  },
  {
    door: 'the address of a file, of its sizes, and the image optimiser',
    secretName: 'a picture of a draft',
    requests: ({ draftFile: { picture, small } }) => [
      `/api/media/file/${picture}`,
      `/api/media/file/${small}`,
      `/api/media/file/${small}?prefix=`,
      `/api/media/file/.%2F${small}`,
      `/_next/image?url=${encodeURIComponent(`/api/media/file/${small}`)}&w=640&q=75`,
      `/media/pictures/${small}`,
    ],
    secret: () => 'WEBP',
    readers: overseers,
  },
  {
    door: 'the address of a file',
    secretName: 'a picture of a withdrawn project',
    requests: ({ withdrawnFile: { picture } }) => [
      `/api/media/file/${picture}`,
      `/_next/image?url=${encodeURIComponent(`/api/media/file/${picture}`)}&w=640&q=75`,
    ],
    secret: () => 'WEBP',
    readers: overseers,
  },
  {
    door: 'the address of a file',
    secretName: 'a document of a withdrawn project',
    requests: ({ withdrawnFile: { document } }) => [`/api/documents/file/${document}`],
    secret: ({ withdrawnFile }) => withdrawnFile.content,
    readers: overseers,
  },
  {
    door: 'the address of a file, by other routes too',
    secretName: RESTRICTED,
    requests: ({ first: { restricted } }) => [
      `/api/documents/file/${restricted.filename}`,
      {
        method: 'GET',
        path: `/api/documents/file/${restricted.filename}`,
        headers: { range: 'bytes=0-4000' },
      },
      `/api/media/file/..%2Fdocuments%2F${restricted.filename}`,
      `/media/documents/${restricted.filename}`,
    ],
    secret: ({ first }) => first.restricted.content,
    readers: owners,
  },
]
