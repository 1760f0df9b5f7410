import type { Surface } from '../words/surface.ts';
import { Icon } from './Icon.tsx';
import type { RuleEntry } from './OptionsView.tsx';

export interface RuleSwitchProps {
  readonly rule: RuleEntry;
  readonly words: Surface;
  readonly onSwitch: (isOn: boolean) => void;
}

/** One rule with what it looks at and what it rests on, and a switch unless it always runs. */
export function RuleSwitch({ rule, words, onSwitch }: RuleSwitchProps) {
  const { id, severity, title, basis, isOptional, isOn } = rule;
  const name = (
    <span class="title" data-severity={severity}>
      <Icon shape={severity} />
      <span class="unseen">
        {words.severity[severity]}
        {words.colon}
      </span>
      <span>{title}</span>
    </span>
  );
  return (
    <li data-rule-id={id}>
      {isOptional ? (
        <label class="switch">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
          />
          {name}
        </label>
      ) : (
        <p class="switch">{name}</p>
      )}
      <details>
        <summary>{words.options.basis}</summary>
        <p lang="zh-CN">{basis}</p>
      </details>
    </li>
  );
}
