/** Attachment that gives an element the focus when it appears. */
export function takeFocus(node: HTMLElement): void {
  node.focus();
}
