// src/record/conclusion.ts
function conclusionOf(verdict) {
	return conclusions[verdict];
}
/** How bad a verdict is; where several changes share one check run, the greatest decides. */
function gravity(verdict) {
	return worstFirst.length - worstFirst.indexOf(verdict);
}
const conclusions = {
	approved: "success",
	overridden: "success",
	"not-applicable": "success",
	"awaiting-approval": "action_required",
	rejected: "failure",
	error: "failure"
};
const worstFirst = [
	"error",
	"rejected",
	"awaiting-approval",
	"overridden",
	"approved",
	"not-applicable"
];
export { gravity as n, conclusionOf as t };
