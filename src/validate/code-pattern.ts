/** Whether a diagnostic code is what a pattern names: the code itself, or all of its family (`grammar/*`). */
export function matchesCode(pattern: string, code: string): boolean {
  return pattern === code || (pattern.endsWith('/*') && pattern === familyPattern(code));
}

/** The pattern that names the family of a code: `grammar/*` for `grammar/unknown-element`. */
export function familyPattern(code: string): string {
  return `${code.slice(0, code.indexOf('/'))}/*`;
}
