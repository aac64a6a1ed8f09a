/** The path inside the package of the page that explains a code: `docs/diagnostics/grammar/missing-element.md`. */
export function codePagePath(code: string): string {
  return `docs/diagnostics/${code}.md`;
}
