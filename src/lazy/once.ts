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

/** A function that makes a thing for each object when it is first asked for it and keeps it, for as long as the object. */
export function onceFor<Subject extends object, Result>(
  make: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const made = new WeakMap<Subject, { readonly value: Result }>();
  return (subject) => {
    let known = made.get(subject);
    if (known === undefined) made.set(subject, (known = { value: make(subject) }));
    return known.value;
  };
}
