import type { Page } from 'puppeteer-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly style: string;
}

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** The frames now drawn over a page. They stand in a closed tree, which only the debugger can enter. */
export async function marksOn(page: Page): Promise<readonly Box[]> {
  const debug = await page.createCDPSession();
  try {
    const { root } = (await debug.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const host = html?.children?.at(-1);
    const boxes: Box[] = [];
    for (const { nodeId, attributes = [] } of host?.shadowRoots?.[0]?.children ?? []) {
      const style = attributes[attributes.indexOf('style') + 1] ?? '';
      const { model } = await debug.send('DOM.getBoxModel', { nodeId });
      const [x = 0, y = 0] = model.border;
      boxes.push({ x, y, width: model.width, height: model.height, style });
    }
    return boxes;
  } finally {
    await debug.detach();
  }
}

/** Where cells stand in the window. */
export async function placesOf(page: Page, selectors: readonly string[]): Promise<readonly Box[]> {
  return page.evaluate(
    (wanted) =>
      wanted.map((selector) => {
        const { x, y, width, height } =
          document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height, style: '' };
      }),
    selectors,
  );
}

/** Whether each frame goes closely around its place. */
export const goAround = (frames: readonly Box[], places: readonly Box[]): boolean =>
  frames.length === places.length &&
  frames.every(({ x, y, width, height }, index) => {
    const place = places[index];
    return (
      place !== undefined &&
      Math.abs(x + 2 - place.x) < 1.5 &&
      Math.abs(y + 2 - place.y) < 1.5 &&
      Math.abs(width - 4 - place.width) < 1.5 &&
      Math.abs(height - 4 - place.height) < 1.5
    );
  });
