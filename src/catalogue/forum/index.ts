export { advanceForum, NO_FORUM, type ForumModel } from './model'
export { createForumSnapshots } from './snapshot'
