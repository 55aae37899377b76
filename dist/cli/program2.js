export { t as runProgram } from "./program.js";
