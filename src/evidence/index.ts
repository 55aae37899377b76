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
export { findingDigest } from './dataset-inspection/finding-digest.ts'
export { inspectionStatement, type InspectedBy } from './dataset-inspection/inspection-statement.ts'
export { readStatement, type StatementReading } from './dataset-inspection/read-statement.ts'
export { type InspectionStatement, type StatedFinding, type StatedReport } from './dataset-inspection/statement.ts'
export { inspectionsOf, type DatasetInspection, type OwnInspections } from './dataset-inspection/dataset-inspections.ts'
export { signalNames } from './dataset-inspection/signal-names.ts'
