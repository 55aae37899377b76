export { appraiser, type HarmOf } from './appraise.ts'
export { field, fieldCount, kept, mark, type Corpus, type EncodedBlock } from './corpus.ts'
export { encodeExamples, type Appraisal } from './encode.ts'
export { foldedKey, type FoldedKey } from './folded-key.ts'
export { addTexts, emptyBlock, encodeLocally, joinBlock, localEncoder, renumbered, transfersOf, type LocalBlock } from './local-block.ts'
export { packTexts, textAt, type PackedTexts } from './packed-texts.ts'
export { partialVersion, readPartial, textParts, writePartial, type PartialPart } from './partial.ts'
export { corpusStore, type CorpusStore } from './store.ts'
export {
  foldedToken,
  growingVocabulary,
  tokenUnits,
  vocabularyLimit,
  type GrowingVocabulary,
  type Vocabulary,
} from './vocabulary.ts'
