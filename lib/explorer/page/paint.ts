/**
 * What can wait until the browser has shown what changed.
 *
 * @module
 */

/**
 * Does something after the next frame is on the screen.
 *
 * @param work What to do.
 */
export function afterPaint(work: () => void): void {
  // A page that is not on the screen gets no frames.
  if (document.hidden) return void setTimeout(work);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(undefined);
  });
}
