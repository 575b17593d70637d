/** Resolves when what has changed so far is on the screen; in a page that nobody sees, when somebody does. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A task of its own after the frame's: the browser paints between the two.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
