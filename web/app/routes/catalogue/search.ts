// What the address of a list says: the page, what is looked for, the order.

export function pageIn(request: Request) {
  const { searchParams } = new URL(request.url);
  const page = Number(searchParams.get('page'));
  return {
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
    search: (searchParams.get('search') ?? '').trim().slice(0, 200),
    sort: searchParams.get('sort') === 'title' ? ('title' as const) : ('newest' as const),
  };
}
