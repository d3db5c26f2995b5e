/** What users do to projects; `minimal` is merged into each new one. */
export function steps({ ministry, secretariat }, minimal) {
  let created = 0
  const step = (who, { id }, transition, more = {}) =>
    who('PATCH', `/api/projects/${id}`, { transition, ...more })
  return {
    step,
    // Numbered: entries whose titles are alike are taken for one project.
    create: (title, more = {}) =>
      ministry('POST', '/api/projects?draft=true', {
        title: `${title}, ${(created += 1)}`,
        summary: `${title} in one sentence.`,
        ...minimal,
        ...more,
      }),
    change: (who, { id }, more, locale = 'en') =>
      who('PATCH', `/api/projects/${id}?draft=true&locale=${locale}`, more),
    /** Submitted by a ministry and approved by the secretariat. */
    publish: async (project, by = ministry) => {
      const { submittedAt } = await step(by, project, 'submit')
      return step(secretariat, project, 'publish', { submittedAt })
    },
  }
}
