// The mark: three tiles that lie, and one that comes to them.

/** Decoration beside the name; alone it needs a label round it. */
export function Mark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path fill="var(--tile-1)" d="M1 8h11v11H1zM1 20.5h11v6.5H1zM13.5 20.5h6.5v6.5h-6.5z" />
      <path fill="var(--tile-2)" d="M13.5 8H20v11h-6.5z" />
      <path fill="var(--tile-4)" d="M19 1h8v5.5h-8z" />
    </svg>
  );
}
