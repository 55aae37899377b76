export { datasetHtml } from './page.ts'
