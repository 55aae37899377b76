export { n as schemaRegExp } from "./expression.js";
import "./compiled-policy.js";
