import { useState } from 'preact/hooks';
import type { ResultFinding } from '../core/result.ts';
import { claimOf, saysAll } from '../words/claim.ts';
import type { Surface } from '../words/surface.ts';
import { AsideForm } from './AsideForm.tsx';
import { Icon } from './Icon.tsx';
import { Passages } from './Passages.tsx';

export interface FindingEvents {
  readonly onPoint: (finding: ResultFinding) => void;
  /** Null where findings can be looked at only. */
  readonly onSetAside: ((finding: ResultFinding, reason: string) => void) | null;
  readonly onTakeBack: ((finding: ResultFinding) => void) | null;
}

export interface FindingRowProps extends FindingEvents {
  readonly finding: ResultFinding;
  readonly isCurrent: boolean;
  readonly words: Surface;
}

/** One finding: what it says, how it is reckoned, what it rests on; a press shows its place on the page. */
export function FindingRow({ finding, isCurrent, words, onPoint, onSetAside, onTakeBack }: FindingRowProps) {
  const [open, setOpen] = useState<'basis' | 'aside' | null>(null);
  const toggle = (which: 'basis' | 'aside') => () => setOpen(open === which ? null : which);
  const { rule, severity, basis, marks, setAside, quote, earlier } = finding;
  const said = (
    <>
      <Icon shape={severity} />
      <span class="said">
        <span class="unseen">
          {words.severity[severity]}
          {words.colon}
        </span>
        {saidOf(finding, words)}
      </span>
    </>
  );
  return (
    <li class="finding" data-rule={rule} data-severity={severity} data-current={isCurrent}>
      {marks.length > 0 ? (
        <button
          type="button"
          class="show"
          aria-pressed={isCurrent}
          title={words.show}
          onClick={() => onPoint(finding)}
        >
          {said}
        </button>
      ) : (
        <div class="show">{said}</div>
      )}
      {quote !== null && earlier !== null && <Passages now={quote} earlier={earlier} words={words} />}
      {setAside !== null && (
        <p class="reason">
          <b>{words.reason}</b> {setAside || words.aside.noReason}
        </p>
      )}
      <p class="more">
        {basis !== '' && (
          <button type="button" class="quiet" aria-expanded={open === 'basis'} onClick={toggle('basis')}>
            {words.basis}
          </button>
        )}
        {setAside === null && onSetAside !== null && (
          <button
            type="button"
            class="quiet"
            data-testid="set-aside"
            aria-expanded={open === 'aside'}
            onClick={toggle('aside')}
          >
            {words.aside.open}
          </button>
        )}
        {setAside !== null && onTakeBack !== null && (
          <button type="button" class="quiet" data-testid="take-back" onClick={() => onTakeBack(finding)}>
            {words.aside.takeBack}
          </button>
        )}
      </p>
      {open === 'basis' && (
        <p class="basis" lang="zh-CN">
          {basis}
        </p>
      )}
      {open === 'aside' && setAside === null && onSetAside !== null && (
        <AsideForm
          words={words}
          onCancel={() => setOpen(null)}
          onPut={(reason) => {
            setOpen(null);
            onSetAside(finding, reason);
          }}
        />
      )}
    </li>
  );
}

/** A sum that is off is told by its claim and its figures; anything else by its sentence. */
function saidOf(finding: ResultFinding, words: Surface) {
  const { message, formula, quote, earlier } = finding;
  const claim = claimOf(finding, words);
  if (claim !== null) {
    return (
      <>
        <span class="message">
          <b>{claim.where}</b> <span class="claim">{claim.claim}</span>
        </span>
        <span class="sum">
          <span class="formula">{claim.sum}</span> <span class="difference">{claim.difference}</span>
        </span>
      </>
    );
  }
  return (
    <>
      <span class="message">{message}</span>
      {quote !== null && earlier === null && <q class="quote">{quote}</q>}
      {formula !== null && !saysAll(message, formula) && <span class="formula">{formula}</span>}
    </>
  );
}
