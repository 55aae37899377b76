export { t as sarifLog } from "./report.js";
import "./check-output.js";
import "./gate-outcome.js";
