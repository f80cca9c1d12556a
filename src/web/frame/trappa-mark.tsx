/** The mark: a staircase. */
export const TrappaMark = () => (
  <svg className="trappa-mark" viewBox="0 0 32 32" aria-hidden focusable="false">
    <rect width="32" height="32" rx="7" />
    <path d="M6 25h6v-6h6v-6h6V7" />
  </svg>
);
