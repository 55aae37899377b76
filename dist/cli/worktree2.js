export { n as checkWorkTree, t as findPolicy } from "./worktree.js";
import "./policy-folder.js";
