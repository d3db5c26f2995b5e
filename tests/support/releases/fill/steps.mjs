/** What users do to projects; `minimal` is merged into each new one. */
export function steps({ ministry, secretariat }, minimal) {
  const step = (who, { id }, transition, more = {}) =>
    who('PATCH', `/api/projects/${id}`, { transition, ...more })
  return {
    step,
    create: (title, more = {}) =>
      ministry('POST', '/api/projects?draft=true', {
        title,
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
