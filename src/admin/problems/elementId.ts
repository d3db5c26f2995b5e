/** Id of the element above the form that lists the problems. */
export const PROBLEMS_ID = 'workflow-problems'
