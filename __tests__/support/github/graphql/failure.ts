import { GraphQLError } from 'graphql'

/** An error as GitHub answers it, with a `type` beside the message. */
export function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

export function inaccessible(): GraphQLError {
  return failure('FORBIDDEN', 'Resource not accessible by integration')
}
