import { PASSWORD, signIn } from './ask.mjs'

/** Accounts of every role, and every kind of trail row about accounts. */
export async function fillPeople(origin, account) {
  const first = await signIn(origin, account)
  const make = (name, more) =>
    first('POST', '/api/users', { name, email: `${name}@example.org`, password: PASSWORD, ...more })
  const signed = async (name, more) => {
    await make(name, more)
    return signIn(origin, { email: `${name}@example.org`, password: PASSWORD })
  }
  const people = {
    administrator: await signed('administrator', { role: 'administrator' }),
    ministry: await signed('ministry', { role: 'ministry', state: 'KH' }),
    neighbour: await signed('neighbour', { role: 'ministry', state: 'TH' }),
    secretariat: await signed('secretariat', { role: 'secretariat' }),
    approver: await signed('approver', { role: 'secretariat' }),
  }
  const former = await make('former', { role: 'ministry', state: 'TH' })
  const moved = await make('moved', { role: 'ministry', state: 'TH' })
  const change = ({ id }, more) => people.administrator('PATCH', `/api/users/${id}`, more)
  await change(former, { active: false })
  await change(moved, { state: 'VN' })
  await change(moved, { role: 'secretariat', state: null })
  await change(moved, { active: false })
  await change(moved, { active: true })
  await change(moved, { email: 'moved-on@example.org' })
  await change(moved, { password: `${PASSWORD}, too` })
  return people
}
