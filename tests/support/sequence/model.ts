/** The participants: two ministries, two approvers, an administrator, and a stranger. */
export const PEOPLE = [
  'ministry',
  'neighbour',
  'secretariat',
  'approver',
  'administrator',
  'stranger',
] as const
export type Who = (typeof PEOPLE)[number]

type Stage = 'archived' | 'changesRequested' | 'draft' | 'published' | 'submitted' | 'withdrawn'

export type Step =
  | 'archive'
  | 'discard'
  | 'publish'
  | 'recall'
  | 'reopen'
  | 'return'
  | 'save'
  | 'submit'
  | 'withdraw'

/** What one project is expected to be. */
export interface Project {
  id: string
  code: string
  /** The owner: the ministry of Cambodia or of Thailand. */
  owner: 'ministry' | 'neighbour'
  stage: Stage
  /** Of the newest version. */
  title: string
  /** Whether it is complete enough to be submitted. */
  isComplete: boolean
  /** What was submitted, and under which name. */
  submission: { at: string; title: string } | null
  /** Who submitted it, and who last changed its content. */
  submittedBy: Who | null
  editedBy: Who | null
  /** Names of former submissions. */
  past: string[]
  /** What strangers read; null while it is not public. */
  live: string | null
  wasLive: boolean
}

const BEFORE_REVIEW: Stage[] = ['draft', 'changesRequested', 'published', 'withdrawn']

/** Who may take which step from which stage, written independently of the code that enforces it. */
const RULES: Record<Step, { from: Stage[]; ministry: boolean }> = {
  save: { from: [...BEFORE_REVIEW, 'submitted'], ministry: true },
  submit: { from: BEFORE_REVIEW, ministry: true },
  recall: { from: ['submitted'], ministry: true },
  return: { from: ['submitted'], ministry: false },
  publish: { from: ['submitted'], ministry: false },
  withdraw: { from: ['published', 'draft', 'submitted', 'changesRequested'], ministry: false },
  archive: { from: ['draft', 'changesRequested', 'withdrawn'], ministry: true },
  reopen: { from: ['archived'], ministry: true },
  discard: { from: ['draft', 'changesRequested'], ministry: true },
}

/** Whether a person belongs to the secretariat. */
export function approves(who: Who): boolean {
  return who === 'secretariat' || who === 'approver'
}

/** Whether a person may write a project at all, whatever its stage. */
function mayWrite(who: Who, { owner }: Project): boolean {
  return approves(who) || who === owner
}

/** Whether a step is expected to be done. */
export function mayTake(step: Step, who: Who, project: Project): boolean {
  const { from, ministry } = RULES[step]
  const { isComplete, live, stage } = project
  if (!mayWrite(who, project) || !from.includes(stage)) return false
  if (!approves(who) && !ministry) return false
  if (step === 'save' && stage === 'submitted') return approves(who)
  // The secretariat may restore an old, incomplete version while an entry is submitted.
  if (step === 'publish')
    return isComplete && project.submittedBy !== who && project.editedBy !== who
  if (step === 'submit') return isComplete
  if (step === 'withdraw' || step === 'discard') return live !== null
  if (step === 'archive') return live === null
  return true
}

/** The project after somebody's step; `submittedAt` as returned by the server. */
export function after(step: Step, who: Who, project: Project, submittedAt: string | null): Project {
  const next = moved(step, who, project, submittedAt)
  const old = project.submission?.at
  return old && old !== next.submission?.at ? { ...next, past: [...project.past, old] } : next
}

function moved(step: Step, who: Who, project: Project, submittedAt: string | null): Project {
  const { title } = project
  switch (step) {
    case 'save':
      return project.stage === 'submitted'
        ? { ...project, submission: submissionOf(submittedAt, title) }
        : { ...project, stage: project.stage === 'changesRequested' ? project.stage : 'draft' }
    case 'submit':
      return {
        ...project,
        stage: 'submitted',
        submission: submissionOf(submittedAt, title),
        submittedBy: who,
      }
    case 'recall':
      return { ...project, stage: 'draft', submission: null, submittedBy: null }
    case 'reopen':
      return { ...project, stage: 'draft', submission: null }
    case 'return':
      return { ...project, stage: 'changesRequested', submission: null }
    case 'publish':
      return {
        ...project,
        stage: 'published',
        live: project.submission?.title ?? null,
        wasLive: true,
      }
    case 'withdraw':
      return { ...project, stage: 'withdrawn', submission: null, live: null }
    case 'archive':
      return { ...project, stage: 'archived' }
    case 'discard':
      // The approved text, which was complete, is the newest again.
      return {
        ...project,
        stage: 'published',
        title: project.live ?? title,
        isComplete: true,
        submission: null,
        submittedBy: null,
        editedBy: who,
      }
  }
}

function submissionOf(at: string | null, title: string): Project['submission'] {
  return at === null ? null : { at, title }
}
