export { exampleOf, type ExampleReading } from './example-of.ts'
export { issueMessages, type IssueCode, type RowIssue } from './row-issue.ts'
export { defaultShapeSettings, type ShapeSettings } from './shape-settings.ts'
export { parts, type Part } from './shape.ts'
export { columnsFrom, type ColumnsReading } from './column-settings.ts'
export { shapeCounter, type ShapeCounter } from './shape-counter.ts'
export {
  emptyShapeReport,
  mergeShapeReports,
  type IssueTally,
  type ReportedRow,
  type RowTally,
  type ShapeReport,
  type SignatureTally,
} from './shape-report.ts'
