import { render } from 'preact';
import { isOptional } from '../../core/check.ts';
import { rules } from '../../core/rules/index.ts';
import type { Decisions } from '../../shell/decisions.ts';
import { languageOfReader } from '../../shell/language.ts';
import { decisionsNow, switchRules, takeBack, watchDecisions } from '../../shell/preferences.ts';
import { OptionsView } from '../../ui/OptionsView.tsx';
import { ruleTitle } from '../../words/rule-titles.ts';
import { surfaceFor } from '../../words/surface-choose.ts';

const words = surfaceFor(await languageOfReader());
document.documentElement.lang = words.language;
document.title = words.options.title;

/** Shows the decisions as they are kept, again whenever they change: here, in a popup, in another tab. */
function draw(root: HTMLElement, { off, setAside }: Decisions): void {
  const entries = rules.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    title: ruleTitle(rule.id, words.language),
    basis: rule.basis,
    isOptional: isOptional(rule),
    isOn: !isOptional(rule) || !off.includes(rule.id),
  }));
  render(
    <OptionsView
      words={words}
      rules={entries}
      setAside={setAside}
      onSwitch={(ids, isOn) => void switchRules(ids, isOn)}
      onTakeBack={(fingerprint) => void takeBack(fingerprint)}
    />,
    root,
  );
}

const root = document.getElementById('app');
if (root) {
  watchDecisions((decisions) => draw(root, decisions));
  draw(root, await decisionsNow());
}
