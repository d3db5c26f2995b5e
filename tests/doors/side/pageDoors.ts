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
    kept: DRAFT,
    asks: ({ draft: { id } }) => [
      `/admin/collections/projects/${id}`,
      `/admin/collections/projects/${id}/versions`,
      `/admin/collections/projects/${id}/changes`,
      '/admin/collections/projects?limit=100&sort=-updatedAt',
      '/admin',
    ],
    secret: ({ draft }) => draft.marker,
    told: overseers,
  },
  {
    door: 'pages of the admin',
    kept: 'a contact person',
    asks: ({ contact: { id } }) => [
      `/admin/collections/contacts/${id}`,
      '/admin/collections/contacts?limit=100',
    ],
    secret: ({ contact }) => contact.email,
    told: owners,
  },
  {
    door: 'pages of the admin',
    kept: RESTRICTED,
    asks: ({ first: { id, restricted } }) => [
      `/admin/collections/documents/${restricted.id}`,
      '/admin/collections/documents?limit=100',
      `/admin/collections/projects/${id}`,
    ],
    secret: ({ first }) => first.restricted.title,
    told: owners,
  },
  {
    door: 'pages of the admin',
    kept: 'another person’s e-mail address',
    asks: ({ reviewer: { id } }) => [
      `/admin/collections/users/${id}`,
      '/admin/collections/users?limit=100',
    ],
    secret: ({ reviewer }) => reviewer.email,
    told: ['administrator'],
  },
  {
    door: 'the address of a file, of its sizes, and the image optimiser',
    kept: 'a picture of a draft',
    asks: ({ draftFile: { picture, small } }) => [
      `/api/media/file/${picture}`,
      `/api/media/file/${small}`,
      `/api/media/file/${small}?prefix=`,
      `/api/media/file/.%2F${small}`,
      `/_next/image?url=${encodeURIComponent(`/api/media/file/${small}`)}&w=640&q=75`,
      `/media/pictures/${small}`,
    ],
    secret: () => 'WEBP',
    told: overseers,
  },
  {
    door: 'the address of a file',
    kept: 'a picture of a withdrawn project',
    asks: ({ withdrawnFile: { picture } }) => [
      `/api/media/file/${picture}`,
      `/_next/image?url=${encodeURIComponent(`/api/media/file/${picture}`)}&w=640&q=75`,
    ],
    secret: () => 'WEBP',
    told: overseers,
  },
  {
    door: 'the address of a file',
    kept: 'a document of a withdrawn project',
    asks: ({ withdrawnFile: { document } }) => [`/api/documents/file/${document}`],
    secret: ({ withdrawnFile }) => withdrawnFile.content,
    told: overseers,
  },
  {
    door: 'the address of a file, by other routes too',
    kept: RESTRICTED,
    asks: ({ first: { restricted } }) => [
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
    told: owners,
  },
]
