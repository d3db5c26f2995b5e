import {
  getVariableValues,
  type ExecutionArgs,
  type ValidationRule,
  type VariableDefinitionNode,
} from 'graphql'

/**
 * Refuses variables that do not fit their types, as an error of the query. Payload would only
 * notice while the query runs, and respond with a 500.
 */
export function checkVariables({ schema, variableValues }: ExecutionArgs): ValidationRule {
  return (context) => ({
    OperationDefinition({ variableDefinitions }) {
      const definitions: readonly VariableDefinitionNode[] = variableDefinitions ?? []
      const { errors } = getVariableValues(schema, definitions, variableValues ?? {}, {
        maxErrors: 5,
      })
      for (const error of errors ?? []) context.reportError(error)
    },
  })
}
