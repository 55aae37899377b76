/** The two kinds of manifest: the request before training, the release after it. */
export type Kind = 'FineTuningRequest' | 'FineTuningRelease'

/** in-toto's DigestSet: algorithm to lower-case hex. */
export type Digest = Readonly<Record<string, string>>

/** in-toto's ResourceDescriptor, as far as manifests use it. */
export type Resource = { readonly name?: string; readonly uri?: string; readonly digest: Digest }

export type Dataset = Resource & {
  readonly role?: string
  readonly revision?: string
  readonly mediaType?: string
  readonly contentSize?: number
  readonly num_rows?: number
  readonly license?: string
  readonly hasSensitivePersonalInformation?: string
  readonly anonymizationMethodUsed: readonly string[]
  readonly personalDataBasis?: string
  /** What an inspection of the data found. */
  readonly evidence?: Resource
}

export type BaseModel = Resource & {
  readonly base_model_name_or_path?: string
  readonly revision?: string
  readonly license?: string
}

export type Training = {
  readonly framework?: string
  readonly method?: string
  readonly config?: Resource
  readonly chat_template?: Resource
  readonly default_system?: string
  readonly added_tokens: readonly string[]
  readonly resume_from_checkpoint?: Resource
  readonly adapter_name_or_path?: Resource
  readonly trust_remote_code?: boolean
  readonly hyperparameters: Readonly<Record<string, unknown>>
}

export type Evaluation = {
  readonly name?: string
  readonly before?: Resource
  readonly after?: Resource
  readonly min_samples?: number
  readonly dataset?: Resource
}

/**
 * A manifest as rules read it. Reading is lenient: a field of the wrong type is absent here, because the schema has
 * already reported it, and the other rules must still find everything else. List items keep their index, so that a
 * JSON Pointer made from one is right. `ManifestDocument.value` tells an absent field from an ill-typed one.
 */
export type Manifest = {
  readonly kind: Kind | undefined
  readonly name?: string
  readonly initiator: { readonly github?: string; readonly id?: number; readonly intendedUse?: string }
  readonly base_model?: BaseModel
  readonly datasets: readonly Dataset[]
  readonly training?: Training
  /** PEFT's own configuration, verbatim and unread. */
  readonly peft_config?: Readonly<Record<string, unknown>>
  readonly evaluation_plan: readonly Evaluation[]
  readonly safetyRiskAssessment?: string
  readonly request?: Resource
  readonly subject: readonly Resource[]
  readonly evaluations: readonly Evaluation[]
  readonly rollback?: Resource
}
