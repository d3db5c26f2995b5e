/** The path of a project's page. */
export function pathOf(project: { code: string; slug: string }): string {
  return `/projects/${project.code}/${project.slug}`
}
