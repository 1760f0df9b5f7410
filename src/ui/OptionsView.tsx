import type { Severity } from '../core/result.ts';
import { AsideList, type AsideEntry } from './AsideList.tsx';
import { KeepingChoice, type KeepingChoiceProps } from './KeepingChoice.tsx';
import { groupOf } from './rule-groups.ts';
import { RuleSwitch } from './RuleSwitch.tsx';

/** A rule as the settings show it. */
export interface RuleEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly basis: string;
  readonly isOptional: boolean;
  readonly isOn: boolean;
}

export interface OptionsViewProps extends KeepingChoiceProps {
  readonly rules: readonly RuleEntry[];
  readonly setAside: readonly AsideEntry[];
  readonly onSwitch: (ids: readonly string[], isOn: boolean) => void;
  readonly onTakeBack: (fingerprint: string) => void;
}

/** The page of settings: what is checked, what is kept, and what was set aside. */
export function OptionsView(props: OptionsViewProps) {
  const { words, rules, setAside, onSwitch, onTakeBack } = props;
  const { options } = words;
  const fixed = rules.filter(({ isOptional }) => !isOptional);
  const free = rules.filter(({ isOptional }) => isOptional);
  const text = free.filter((rule) => groupOf(rule) === 'text');
  const list = (some: readonly RuleEntry[]) => (
    <ul class="rules">
      {some.map((rule) => (
        <RuleSwitch key={rule.id} rule={rule} words={words} onSwitch={(isOn) => onSwitch([rule.id], isOn)} />
      ))}
    </ul>
  );
  const on = text.filter(({ isOn }) => isOn).length;
  return (
    <>
      <header>
        <h1>{options.title}</h1>
        <p>{words.privacy}</p>
      </header>
      <section>
        <h2>{options.rules}</h2>
        <p class="lead">{options.rulesBody}</p>
        <div class="block">
          <label class="switch whole">
            <input
              type="checkbox"
              data-testid="text-rules"
              checked={on > 0}
              // Some on, some off: neither yes nor no.
              indeterminate={on > 0 && on < text.length}
              onChange={() =>
                onSwitch(
                  text.map(({ id }) => id),
                  on < text.length,
                )
              }
            />
            <span>
              <b>{options.text.title}</b>
              <span class="body">{options.text.body}</span>
            </span>
          </label>
          <details>
            <summary>
              {options.single}（{on} / {text.length}）
            </summary>
            {list(text)}
          </details>
        </div>
        {(['sections', 'tables', 'figures', 'identity', 'years'] as const).map((group) => (
          <div class="block" key={group}>
            <h3>{options.groups[group]}</h3>
            {list(free.filter((rule) => groupOf(rule) === group))}
          </div>
        ))}
        <div class="block">
          <p class="fixed">
            <b>{options.always.title}</b>
            <span class="body">{options.always.body}</span>
          </p>
          {list(fixed)}
        </div>
      </section>
      <KeepingChoice {...props} />
      <AsideList words={words} setAside={setAside} onTakeBack={onTakeBack} />
    </>
  );
}
