/** Id of the element above the form that the problems are listed in. */
export const PROBLEMS_ID = 'workflow-problems'
