/** What VS Code gives a page to talk and remember with. */
export interface Host<FromPage, State> {
  postMessage(message: FromPage): void;
  /** What the page kept, perhaps in another version: it has to be checked. */
  getState(): unknown;
  setState(state: State): void;
}

declare function acquireVsCodeApi(): Host<unknown, unknown>;

/** The extension behind the page. VS Code gives it once. */
export function acquireHost<FromPage, State>(): Host<FromPage, State> {
  return acquireVsCodeApi();
}

/** Listens to the extension. @param read undefined for what is no message */
export function listen<ToPage>(
  read: (value: unknown) => ToPage | undefined,
  take: (message: ToPage) => void,
): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = read(data);
    if (message !== undefined) take(message);
  });
}
