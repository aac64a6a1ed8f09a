/**
 * An object by its name, or else by the UUID that its name looks like. Where there is neither, what `lookUp` has to say of the name.
 */
export async function byNameOrUuid<One>(
  name: string,
  find: (key: string | { readonly uuid: string }) => Promise<One | undefined>,
  lookUp: (name: string) => Promise<One>,
): Promise<One> {
  const named = await find(name);
  if (named !== undefined) return named;
  const identified = isUuid(name) ? await find({ uuid: name }) : undefined;
  return identified ?? lookUp(name);
}

/** Whether a text is a UUID as libvirt takes it: with hyphens or without. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(text);
}
