/** Address of the page of spreadsheets. */
export function spreadsheetsPath(adminRoute: string): string {
  return `${adminRoute}/collections/projects/spreadsheets`
}
