/** Patterns of policies are those that say which paths are manifests. */
export { alternativesOf, leadsTo, matchesAny } from '../manifest/index.ts'
