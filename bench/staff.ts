import type { MemberState, Role } from '@/vocabulary'

interface Member {
  email: string
  name: string
  password: string
  role: Role
  state?: MemberState
}

/** The accounts of measured catalogues: scratch data that no stranger can reach. */
export const STAFF: readonly Member[] = [
  {
    email: 'secretariat@bench.invalid',
    name: 'Secretariat',
    password: 'a password for measuring only',
    role: 'secretariat',
  },
  {
    email: 'ministry@bench.invalid',
    name: 'Ministry',
    password: 'a password for measuring only',
    role: 'ministry',
    state: 'KH',
  },
]
