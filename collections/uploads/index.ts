export { uploadAccess } from './access'
export { uploadFields } from './fields'
export { guardHeaders } from './headers'
export { beginAgain, extensionOf, noteState, receiveFile, refuseFile } from './hooks'
