/** Two waves that meet: the mark of Consonance. */
export function Mark() {
  return (
    <svg viewBox="0 0 34 20" aria-hidden="true">
      <path d="M2 10c3-9 6-9 9 0s6 9 9 0 6-4 12-3" />
      <path class="second" d="M2 10c3 7 6 7 9 0s6-7 9 0 6 4 12 3" />
    </svg>
  )
}
