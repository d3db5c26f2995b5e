import { flag, id, locale, object, oneOf, schemaPath, text, type ArgumentCheck } from './checks'

/** A server function of the admin: its allowed arguments, and which of them names the document. */
export interface ServerFunction {
  /** The argument with the document's id. */
  document?: 'docID' | 'id'
  /** The argument with a query for rows. */
  query?: 'query'
  required: readonly string[]
  /** What every other argument must be; unlisted arguments are refused. */
  accepts: Readonly<Record<string, ArgumentCheck>>
}

/** What the client adds to every call. */
const LANGUAGE_ARGUMENTS = { fallbackLocale: locale, locale }

/**
 * The functions that the admin of this catalogue uses. Payload registers more (folders, widgets,
 * scheduled publishing, tables of joins, slugs), which nothing here needs.
 */
export const SERVER_FUNCTIONS: Readonly<Record<string, ServerFunction>> = {
  /** The state of a form: what its fields show, require and hide. */
  'form-state': {
    document: 'id',
    required: ['collectionSlug', 'operation'],
    accepts: {
      ...LANGUAGE_ARGUMENTS,
      checkForStaleData: flag,
      collectionSlug: text,
      data: object,
      docPermissions: object,
      docPreferences: object,
      documentFormState: object,
      formState: object,
      id,
      initialBlockData: object,
      initialBlockFormState: object,
      operation: oneOf('create', 'update'),
      originalUpdatedAt: text,
      readOnly: flag,
      renderAllFields: flag,
      returnLivePreviewURL: flag,
      returnLockStatus: flag,
      returnPreviewURL: flag,
      schemaPath,
      select: object,
      skipValidation: flag,
      updateLastEdited: flag,
    },
  },
  /** A document in a drawer. */
  'render-document': {
    document: 'docID',
    required: ['collectionSlug'],
    accepts: {
      ...LANGUAGE_ARGUMENTS,
      collectionSlug: text,
      disableActions: flag,
      docID: id,
      drawerSlug: text,
      initialData: object,
      overrideEntityVisibility: flag,
      paramsOverride: object,
      redirectAfterCreate: flag,
      redirectAfterDelete: flag,
      redirectAfterDuplicate: flag,
      redirectAfterRestore: flag,
      searchParams: object,
      versions: object,
    },
  },
  /** The buttons of a document, for uploading several files. */
  'render-document-slots': {
    document: 'id',
    required: ['collectionSlug'],
    accepts: { ...LANGUAGE_ARGUMENTS, collectionSlug: text, id },
  },
  /** A list in a drawer. */
  'render-list': {
    query: 'query',
    required: ['collectionSlug'],
    accepts: {
      ...LANGUAGE_ARGUMENTS,
      collectionSlug: text,
      disableActions: flag,
      disableBulkDelete: flag,
      disableBulkEdit: flag,
      disableQueryPresets: flag,
      drawerSlug: text,
      enableRowSelections: flag,
      overrideEntityVisibility: flag,
      query: object,
      redirectAfterDelete: flag,
      redirectAfterDuplicate: flag,
    },
  },
  /** Copies texts from one language to another. */
  'copy-data-from-locale': {
    document: 'docID',
    required: ['collectionSlug', 'docID', 'fromLocale', 'toLocale'],
    accepts: {
      collectionSlug: text,
      docID: id,
      fromLocale: locale,
      overrideData: flag,
      toLocale: locale,
    },
  },
}
