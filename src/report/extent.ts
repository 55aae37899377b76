/** How much of a list, or of a text, a summary shows before it counts the rest. */
export type Extent = {
  readonly findings: number
  /** Field changes of one manifest. */
  readonly fields: number
  readonly manifests: number
  readonly datasets: number
  /** Approvals that don't count, notes, errors. */
  readonly remarks: number
  readonly people: number
  /** Pull requests in the table that stands above several judgements. */
  readonly overview: number
  /** Code points of a message or a reason. */
  readonly text: number
  /** Whether blocks that are closed at first are there at all. */
  readonly folded: boolean
}

/** From what people like to read to what always fits, each step shorter. Verdict, errors and seats are in all. */
export const extents: readonly Extent[] = [
  {
    findings: 50,
    fields: 30,
    manifests: 20,
    datasets: 20,
    remarks: 30,
    people: 12,
    overview: 50,
    text: 400,
    folded: true,
  },
  {
    findings: 20,
    fields: 10,
    manifests: 8,
    datasets: 8,
    remarks: 12,
    people: 8,
    overview: 30,
    text: 240,
    folded: true,
  },
  {
    findings: 8,
    fields: 4,
    manifests: 3,
    datasets: 3,
    remarks: 6,
    people: 5,
    overview: 20,
    text: 120,
    folded: false,
  },
  {
    findings: 0,
    fields: 0,
    manifests: 0,
    datasets: 0,
    remarks: 4,
    people: 3,
    overview: 10,
    text: 80,
    folded: false,
  },
]
