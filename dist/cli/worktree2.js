export { n as checkWorkTree, t as findPolicy } from "./worktree.js";
import "./lock.js";
