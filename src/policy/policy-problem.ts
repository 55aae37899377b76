/** Something that is wrong at a pointer of a policy file. */
export type PolicyProblem = {
  readonly message: string
  readonly pointer: string
  readonly at?: 'key' | 'value'
  readonly fix?: string
}
