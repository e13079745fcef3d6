/** The first first; of equals by their ids, so that the order is the same at each look. */
export const byTime =
  <One extends { readonly id: string }>(at: (one: One) => number) =>
  (a: One, b: One) =>
    at(a) - at(b) || (a.id < b.id ? -1 : 1)
