/** What has the focus: the part of the page that it is in, and the button or summary. */
export interface FocusedPlace {
  readonly part: string;
  readonly key: string;
}

/** Where the focus is; undefined where no button has it. */
export function focusedPlace(): FocusedPlace | undefined {
  const { activeElement } = document;
  const key = activeElement && keyOf(activeElement);
  const part = activeElement?.closest('.part')?.id;
  return key && part !== undefined ? { part, key } : undefined;
}

/** Gives the focus back to what had it, where that was drawn anew and is still there. */
export function focusAgain({ part, key }: FocusedPlace): void {
  const now = focusedPlace();
  if (now?.part === part && now.key === key) return;
  const within = document.getElementById(part);
  if (!within) return;
  const all = [...within.querySelectorAll<HTMLElement>('[data-act], summary')];
  // What was pressed may be done and gone: the next best is the beginning of its part.
  const target = all.find((element) => keyOf(element) === key) ?? headingOf(within);
  target?.focus({ preventScroll: true });
}

function headingOf(part: HTMLElement): HTMLElement | undefined {
  const heading = part.querySelector<HTMLElement>('h1, h2') ?? undefined;
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

function keyOf(element: Element): string {
  return element.getAttribute('data-act') ?? element.id;
}
