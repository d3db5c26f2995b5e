import type { MemberState, Role } from '@/vocabulary'

interface Member {
  email: string
  name: string
  password: string
  role: Role
  state?: MemberState
}

/** Who works on the catalogues that are measured: scratch data that no stranger reaches. */
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
