/** What a pointer does to a picture. */
export interface PointerEvents {
  /** It dragged the picture, in pixels that the view has to move by. */
  readonly moved: (dx: number, dy: number) => void;
  readonly clicked: (event: MouseEvent) => void;
  readonly over: (event: PointerEvent) => void;
}

/** A drag begins here, in pixels; what is shorter is a click. */
const leastDrag = 4;

/** Tells dragging from clicking. */
export function takePointer(host: HTMLElement, events: PointerEvents): void {
  let last: { readonly x: number; readonly y: number } | undefined;
  let isDragging = false;
  host.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    isDragging = false;
  });
  host.addEventListener('pointermove', (event) => {
    if (!last) {
      events.over(event);
      return;
    }
    const [dx, dy] = [last.x - event.clientX, last.y - event.clientY];
    if (!isDragging && Math.hypot(dx, dy) < leastDrag) return;
    if (!isDragging) host.setPointerCapture(event.pointerId);
    isDragging = true;
    host.classList.add('dragging');
    last = { x: event.clientX, y: event.clientY };
    events.moved(dx, dy);
  });
  const end = (): void => {
    last = undefined;
    host.classList.remove('dragging');
  };
  host.addEventListener('pointerup', end);
  host.addEventListener('pointercancel', end);
  host.addEventListener('click', (event) => {
    if (!isDragging) events.clicked(event);
    isDragging = false;
  });
}
