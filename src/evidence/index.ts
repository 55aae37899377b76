export { matchDataset, type DatasetMatch, type DigestCheck, type Mismatch } from './dataset/match.ts'
export { sourceOf, type DatasetSource } from './dataset/source.ts'
