export { matchDataset, type DigestCheck, type Mismatch } from './dataset/match.ts'
export { sourceOf } from './dataset/source.ts'
