export { exportRoute, startRoute, templateRoute } from './endpoints'
export { MAX_FILE } from './files'
export { zipProblem } from './files/zip'
export { startImports } from './runner'
