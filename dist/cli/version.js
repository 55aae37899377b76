export { t as version } from "./version2.js";
