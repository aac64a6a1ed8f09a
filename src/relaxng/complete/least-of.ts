/** The items for which a number is least. */
export function leastOf<Item>(items: readonly Item[], number: (item: Item) => number): Item[] {
  let least = Number.POSITIVE_INFINITY;
  let found: Item[] = [];
  for (const item of items) {
    const own = number(item);
    if (own > least) continue;
    if (own < least) found = [];
    least = own;
    found.push(item);
  }
  return found;
}
