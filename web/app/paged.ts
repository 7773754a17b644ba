// What the address of a list says: the page, and what is looked for. What is not of its form is not there.

export function pagedIn(request: Request) {
  const { searchParams } = new URL(request.url);
  const page = searchParams.get('page') ?? '';
  return {
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    search: (searchParams.get('search') ?? '').trim().slice(0, 200),
  };
}
