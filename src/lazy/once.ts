/** A function that makes a thing when it is first asked for it and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A function that makes a thing for each argument when it is first asked for it and keeps it, for as long as itself. */
export function onceEach<Argument, Result>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const made = new Map<Argument, { readonly value: Result }>();
  return (argument) => {
    let known = made.get(argument);
    if (known === undefined) made.set(argument, (known = { value: make(argument) }));
    return known.value;
  };
}
