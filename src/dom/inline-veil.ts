/** What an element's own style declares, by property, in lower case. */
export type Declared = ReadonlyMap<string, string>;

/** So far to the left or above nobody can scroll. */
const AWAY = /(?:^|[\s(,])-\d{4,}(?:\.\d+)?(?:px|em|rem|pt)|(?:^|[\s(,])-999(?:px|em|rem|pt)/;
const NOTHING = /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/;

/** Whether a style by itself leaves nothing of an element to be seen, whatever the stylesheets say. */
export function isVeiledBy(said: Declared): boolean {
  const isOutOfFlow = /^(?:absolute|fixed)$/.test(said.get('position') ?? '');
  return (
    NOTHING.test(said.get('opacity') ?? '') ||
    /opacity\(0%?\)/.test(said.get('filter') ?? '') ||
    /^(?:inset\((?:50|100)%\)|(?:circle|ellipse)\(0)/.test(said.get('clip-path') ?? '') ||
    /^scale\(0\)$/.test(said.get('transform') ?? '') ||
    (isOutOfFlow && (isMovedAway(said) || isClipped(said.get('clip') ?? '')))
  );
}

/** Whether a style gives a box no room and lets nothing out of it: seen only of what stands on lines of its own. */
export function isSqueezedBy(said: Declared): boolean {
  if (
    !/hidden|clip/.test(said.get('overflow') ?? '') ||
    [...said.keys()].some((name) => /^padding/.test(name))
  )
    return false;
  return ['width', 'height', 'max-width', 'max-height'].some((name) => NOTHING.test(said.get(name) ?? ''));
}

/** Whether a style leaves no trace of the text right in an element; what is inside it may have a style of its own. */
export function isInklessBy(said: Declared): boolean {
  const size = said.get('font-size') ?? said.get('font')?.split(/[\s/]/, 1)[0] ?? '';
  if (NOTHING.test(size) || AWAY.test(said.get('text-indent') ?? '')) return true;
  const ink = plainColour(said.get('color') ?? '');
  if (ink === '' || said.has('text-shadow') || /text/.test(said.get('background-clip') ?? '')) return false;
  return (
    ink === 'transparent' || ink === plainColour(said.get('background-color') ?? said.get('background') ?? '')
  );
}

function isMovedAway(said: Declared): boolean {
  return ['left', 'top'].some((side) => AWAY.test(said.get(side) ?? ''));
}

function isClipped(clip: string): boolean {
  return /^rect\((?:[01](?:px)?[\s,]*){4}\)$/.test(clip);
}

/** One way of writing for the colours that are written in many. */
function plainColour(value: string): string {
  const tight = value.replace(/\s/g, '');
  if (tight === 'transparent' || /^rgba\(\d+,\d+,\d+,0(?:\.0+)?\)$/.test(tight)) return 'transparent';
  if (/^(?:#fff|#ffffff|white|rgb\(255,255,255\))$/.test(tight)) return 'white';
  return tight;
}
