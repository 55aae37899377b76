/** A value that an evaluation read: the name in scope it hangs from and the RFC 6901 pointer below that. */
export type Read = { readonly root: string; readonly pointer: string; readonly value: unknown }

/** In which way an expression is wrong. */
export type ProblemKind =
  /** It is not CEL, or the text around it is none. */
  | 'syntax'
  /** It is too long, too deep or too large. */
  | 'limit'
  | 'unknown-name'
  | 'unknown-field'
  | 'unknown-function'
  /** A field may be absent where nothing asked; `guard` asks. */
  | 'absent'
  /** A value may be null where nothing asked; `guard` asks. */
  | 'null'
  /** A list may have too few items; `guard` asks. */
  | 'short'
  /** There is nothing to read under a name, ever. */
  | 'empty'
  /** An operand has a type that the operation does not take. */
  | 'type'
  /** Values are compared that can never be equal. */
  | 'never-equal'
  /** A division of whole numbers loses its fraction where one is looked for. */
  | 'truncated'
  /** A regular expression is refused. */
  | 'pattern'

/** What is wrong with the source of an expression; `start` and `end` are offsets into it, in UTF-16 units. */
export type ExpressionProblem = {
  readonly kind: ProblemKind
  readonly message: string
  readonly start: number
  readonly end: number
  /** What to do about it, where that is known. */
  readonly fix?: string
  /** Of `absent`, `null` and `short`: the condition that makes it sound, as CEL, for example `has(manifest.datasets)`. */
  readonly guard?: string
}

/** Why an evaluation has no value. */
export type ErrorCause =
  /** Something that was read is not there. */
  | 'absent'
  /** A value has a type that its schema, or the operation, does not take. */
  | 'type'
  | 'division-by-zero'
  /** A number is none, is not finite, or does not fit. */
  | 'number'
  /** Too many steps, or a result or document that is too large. */
  | 'limit'
  /** Anything else that a function refused, for example a date that is none. */
  | 'other'

/**
 * What came of one evaluation. `reads` are what decided it, the most telling first: of a conjunction those of the
 * conjunct that failed, of a macro over a list those of the element where it stopped. They are collected only on demand.
 */
export type Evaluation =
  | { readonly state: 'value'; readonly value: unknown; readonly reads: () => readonly Read[] }
  | {
      readonly state: 'error'
      readonly cause: ErrorCause
      readonly message: string
      readonly reads: () => readonly Read[]
    }

/** A compiled expression. Evaluating it never throws and never changes what it reads. */
export type Expression = {
  readonly source: string
  /** The paths that it names, without evaluating: `root` and pointer, `*` for any element of a list. */
  readonly paths: readonly { readonly root: string; readonly pointer: string }[]
  readonly evaluate: (values: Readonly<Record<string, unknown>>) => Evaluation
}

export type Compiled =
  | { readonly state: 'compiled'; readonly expression: Expression }
  | { readonly state: 'invalid'; readonly problems: readonly ExpressionProblem[] }

/**
 * JSON Schemas of the names in scope; `dyn` where nothing is known of a name, so that nothing can be checked; `empty` where
 * a name is a map that never holds anything, so that to ask for one of its fields is a mistake.
 */
export type Scope = Readonly<Record<string, ScopeType>>

export type ScopeType =
  /** `schema` is a node of `root`, whose `$defs` its `$ref`s name. `optional`: the name itself may be null. */
  | { readonly type: 'schema'; readonly schema: object; readonly root: object; readonly optional?: boolean }
  | { readonly type: 'dyn' }
  /** `why` says why there is nothing, as a sentence without its full stop: `there is no evidence yet`. */
  | { readonly type: 'empty'; readonly why?: string }

export type CompileOptions = {
  /** What the expression must give: `bool` refuses any other type, when it compiles and when it is evaluated. Default: `any`. */
  readonly result?: 'bool' | 'any'
  /**
   * Sources of expressions that hold wherever this one is evaluated, over the same scope: a rule's `when` for its
   * `assert`. What they guard with `has()` need not be guarded again.
   */
  readonly given?: readonly string[]
  /**
   * Whether a range of the source is that of a shared text, which stands under conditions that it does not know: a field
   * that only these rule out may be asked for there.
   */
  readonly shared?: (start: number, end: number) => boolean
}

/** Text with `{expression}` holes, compiled. */
export type Message = {
  readonly source: string
  readonly paths: Expression['paths']
  /**
   * The text with the holes filled in: strings bare, numbers as JSON writes them, lists with commas. A hole that cannot
   * be evaluated is left as it is written. At most 500 characters.
   */
  readonly render: (values: Readonly<Record<string, unknown>>) => string
}

export type CompiledMessage =
  | { readonly state: 'compiled'; readonly message: Message }
  | { readonly state: 'invalid'; readonly problems: readonly ExpressionProblem[] }
