import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Result } from '../../src/core/result.ts';
import { PopupView, type PopupEvents, type PopupViewProps, type View } from '../../src/ui/PopupView.tsx';
import { surfaceFor } from '../../src/words/surface-choose.ts';

const nothing: PopupEvents = {
  onCheck() {},
  onAllow() {},
  onCopyJson() {},
  onCopySummary() {},
  onOpenJson() {},
  onOpenOptions() {},
  onOpenPanel() {},
  onOpenWorkbench() {},
  onOpenList() {},
  onCopyMessage() {},
  onPoint() {},
  onSetAside() {},
  onTakeBack() {},
  onPointCell() {},
  onStep() {},
  onUnmark() {},
};

/** Draws the popup into the document and answers the place it is in. */
export function draw(
  view: View | Result,
  given: Partial<PopupViewProps> & { language?: string } = {},
): HTMLElement {
  document.body.innerHTML = '<main></main>';
  const root = document.querySelector('main');
  if (root === null) throw new Error('no place to draw in');
  const { language = 'zh-CN', ...rest } = given;
  const props: PopupViewProps = {
    ...nothing,
    view: 'state' in view ? view : { state: 'checked', result: view },
    words: surfaceFor(language),
    current: null,
    position: { index: -1, count: 0 },
    isMarked: false,
    status: '',
    ...rest,
  };
  void act(() => render(<PopupView {...props} />, root));
  return root;
}

/** Presses what the selector finds. */
export function press(root: HTMLElement, selector: string): void {
  const button = root.querySelector<HTMLElement>(selector);
  if (button === null) throw new Error(`nothing to press at ${selector}`);
  void act(() => button.click());
}
