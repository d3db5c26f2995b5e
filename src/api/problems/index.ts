export { PROBLEM_CODES, PROBLEMS, type ProblemCode } from './codes'
export { Problem, refuseErrors } from './problem'
export { DOCS_PATH, respondProblem, unavailable } from './respond'
export { problemSchema } from './schema'
