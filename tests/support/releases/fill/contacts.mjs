/** A contact person, an archived one, and one who asked to be forgotten. */
export async function fillContacts({ administrator, ministry }, project) {
  const contact = (name) =>
    ministry('POST', '/api/contacts', {
      project: project.id,
      name: `${name} of the last release`,
      email: `${name.toLowerCase()}@example.org`,
    })
  await contact('Contact')
  const former = await contact('Predecessor')
  await ministry('PATCH', `/api/contacts/${former.id}`, { archived: true })
  const forgotten = await contact('Forgotten')
  await administrator('POST', `/api/contacts/${forgotten.id}/erase`)
}
