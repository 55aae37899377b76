export { matchDataset, type DigestCheck, type Mismatch } from './dataset/match.ts'
export { sourceOf } from './dataset/source.ts'
export { frameworks } from './training-config/frameworks/index.ts'
export { companionPaths, readTrainingConfig } from './training-config/read-training-config.ts'
export {
  risks,
  type DatasetFact,
  type Fact,
  type Risk,
  type RiskySetting,
  type TrainingConfig,
  type TrainingFacts,
  type Tuning,
  type Unread,
} from './training-config/training-config.ts'
