export { compile } from './compile.ts'
export { compileMessage } from './message.ts'
export { compilePattern, schemaRegExp, type Pattern } from './pattern.ts'
export type {
  Compiled,
  CompiledMessage,
  CompileOptions,
  ErrorCause,
  Evaluation,
  Expression,
  ExpressionProblem,
  Message,
  ProblemKind,
  Read,
  Scope,
  ScopeType,
} from './expression.ts'
