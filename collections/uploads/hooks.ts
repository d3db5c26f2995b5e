import {
  commitTransaction,
  initTransaction,
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { actorOf } from '@/permissions'

/** Refuses an upload with a message on its `file` field. */
export function refuseFile(collection: string, message: string, req: PayloadRequest): never {
  throw new ValidationError({ collection, errors: [{ path: 'file', message }] }, req.t)
}

/**
 * Applies to every upload: a file is never replaced (an older record may refer to it) and gets a
 * random name, so that the address of a draft's file cannot be guessed. `check` examines the
 * content. The still empty transaction is ended first, so that no other writer waits while pictures
 * are decoded.
 */
export function receiveFile(
  collection: string,
  check: (file: NonNullable<PayloadRequest['file']>, req: PayloadRequest) => Promise<void> | void,
): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    const file = req.file
    // Payload would crop the stored file by these before any hook could refuse it.
    if (req.query) delete req.query.uploadEdits
    if (operation === 'update' && file) {
      refuseFile(collection, 'A file is never replaced: upload the new one as a new entry.', req)
    }
    if (operation !== 'create') return args
    // Payload would download from an address in the body, wherever it is and however large.
    if (!file) return refuseFile(collection, 'Send the file itself: no address is fetched.', req)
    if (req.transactionID) await commitTransaction(req)
    await check(file, req)
    file.name = `${uuidv7()}${extensionOf(file.name)}`
    return args
  }
}

/** Restarts the transaction that `receiveFile` ended; Payload commits it at the end. */
export const restartTransaction: CollectionBeforeValidateHook = async ({
  data,
  operation,
  req,
}) => {
  if (operation === 'create') await initTransaction(req)
  return data
}

/** Sets the owner of the file: the state of the ministry that uploads it. */
export const setOwnerState: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const actor = actorOf(req.user)
  const state = actor.kind === 'person' && actor.role === 'ministry' ? actor.state : null
  return { ...data, state }
}

/** The extension with its dot, in lower case; '' if there is none. */
export function extensionOf(name: string): string {
  return /\.[a-z0-9]{1,8}$/.exec(name.toLowerCase())?.[0] ?? ''
}
