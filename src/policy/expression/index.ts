export { compile } from './compile.ts'
export { compileMessage } from './message.ts'
export { compilePattern, schemaRegExp, type Pattern } from './pattern.ts'
export type {
  Compiled,
  CompiledMessage,
  CompileOptions,
  Evaluation,
  Expression,
  ExpressionProblem,
  Message,
  Read,
  Scope,
  ScopeType,
} from './expression.ts'
