import type { GraphQLError } from 'graphql'
import { failure } from './failure.ts'

/** An opaque global id: prefix and encoded number, as GitHub's look. */
export function nodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(String(id)).toString('base64url')}`
}

export function notFound(type: string, what: string): GraphQLError {
  const article = /^[AEIOU]/.test(type) && type !== 'User' ? 'an' : 'a'
  return failure('NOT_FOUND', `Could not resolve to ${article} ${type} with ${what}.`)
}
