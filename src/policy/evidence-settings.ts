import { fieldsOf } from './policy-fields.ts'

/** What the gate finds out by itself. */
export type EvidenceSettings = {
  readonly datasets: {
    /** Datasets in the repository of up to so many bytes are inspected by the gate; 0: none. */
    readonly 'max-bytes': number
  }
}

export const noEvidence: EvidenceSettings = { datasets: { 'max-bytes': 0 } }

/** Bytes of the largest dataset that a gate may inspect: it is held in memory while it judges. */
export const mostInspectedBytes = 64 * 1024 * 1024

/** Reads `evidence` of a policy that its schema has accepted; nothing where it says nothing. */
export function readEvidence(value: unknown): EvidenceSettings | undefined {
  const bytes = fieldsOf(fieldsOf(value)['datasets'])['max-bytes']
  return typeof bytes === 'number' ? { datasets: { 'max-bytes': bytes } } : undefined
}

/** The one that finds out most, so that no file takes from what it extends: locked rules count on it. */
export function most<Stating extends { readonly evidence?: EvidenceSettings }>(files: readonly Stating[]): Stating | undefined {
  return files.reduce<Stating | undefined>((best, file) => (bytesOf(file) > bytesOf(best) ? file : best), undefined)
}

function bytesOf(file: { readonly evidence?: EvidenceSettings } | undefined): number {
  return file?.evidence?.datasets['max-bytes'] ?? 0
}
