/** A value that an evaluation read: the name in scope it hangs from and the RFC 6901 pointer below that. */
export type Read = { readonly root: string; readonly pointer: string; readonly value: unknown }

/** What is wrong with the source of an expression; `start` and `end` are offsets into it, in UTF-16 units. */
export type ExpressionProblem = {
  readonly message: string
  readonly start: number
  readonly end: number
  /** What to write instead, where that is known. */
  readonly fix?: string
}

/**
 * What came of one evaluation. `reads` are what decided it, the most telling first: of a conjunction those of the
 * conjunct that failed, of a macro over a list those of the element where it stopped. They are collected only on demand.
 */
export type Evaluation =
  | { readonly state: 'value'; readonly value: unknown; readonly reads: () => readonly Read[] }
  | { readonly state: 'error'; readonly message: string; readonly reads: () => readonly Read[] }

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

/** JSON Schemas of the names in scope; `dyn` where nothing is known of a name, so that nothing can be checked. */
export type Scope = Readonly<Record<string, ScopeType>>

export type ScopeType =
  /** `schema` is a node of `root`, whose `$defs` its `$ref`s name. `optional`: the name itself may be null. */
  | { readonly type: 'schema'; readonly schema: object; readonly root: object; readonly optional?: boolean }
  | { readonly type: 'dyn' }

export type CompileOptions = {
  /** What the expression must give: `bool` refuses any other type, when it compiles and when it is evaluated. Default: `any`. */
  readonly result?: 'bool' | 'any'
  /**
   * Sources of expressions that hold wherever this one is evaluated, over the same scope: a rule's `when` for its
   * `assert`. What they guard with `has()` need not be guarded again.
   */
  readonly given?: readonly string[]
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
