/** A queue that gives its smallest item first (a binary heap); of equal ones the older is not preferred. */
export class SmallestFirst<Item extends { readonly size: number }> {
  readonly #heap: Item[] = [];

  push(item: Item): void {
    const heap = this.#heap;
    let place = heap.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if ((heap[parent] as Item).size <= item.size) break;
      heap[place] = heap[parent] as Item;
      place = parent;
    }
    heap[place] = item;
  }

  pop(): Item | undefined {
    const heap = this.#heap;
    const smallest = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return smallest;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] as Item).size < (heap[child] as Item).size) child++;
      if ((heap[child] as Item).size >= last.size) break;
      heap[place] = heap[child] as Item;
      place = child;
    }
    heap[place] = last;
    return smallest;
  }
}
