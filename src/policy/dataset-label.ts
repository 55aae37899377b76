import type { Dataset } from '../manifest/index.ts'

/** What messages call a dataset: its name, or its position for one without a name. */
export function datasetLabel(dataset: Dataset, index: number): string {
  return dataset.name ? `dataset "${dataset.name}"` : `dataset number ${index + 1}`
}
