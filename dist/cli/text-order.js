// src/manifest/text-order.ts
/** By UTF-16 code units, as RFC 8785 sorts: the same on every machine and in every locale. */
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
export { compareText as t };
