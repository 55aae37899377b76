import { D as defaultPolicyPath } from "./policy.js";
import { c as versions, f as insidePath, h as failed, i as unreachable, l as gitSettings, m as done, o as findWorkTree, r as policySource, s as diskReader, u as diskFiles } from "./worktree.js";
import { realpath } from "node:fs/promises";
// src/worktree/policy-folder.ts
/** Finds the policy of the work tree around a folder: the one that is named, or the one at the usual place. */
async function policyFolder({ cwd, env, policy, elsewhere = unreachable }) {
	const here = await realpath(cwd);
	const tree = await findWorkTree(here, env);
	if (tree.state === "failed") return tree;
	const { root } = tree.value;
	const path = policy === void 0 ? defaultPolicyPath : await insidePath(root, here, policy);
	if (path === void 0) return failed("outside", `The policy ${policy} is not inside ${root}`, "Name a policy of this repository.");
	const { git } = tree.value;
	const reader = diskReader(diskFiles(root, git && {
		git,
		settings: gitSettings(git)
	}));
	return done({
		root,
		path,
		read: policySource(reader, () => versions.disk, elsewhere)
	});
}
export { policyFolder as t };
