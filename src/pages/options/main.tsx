import { render } from 'preact';
import { isOptional } from '../../core/check.ts';
import { rules } from '../../core/rules/index.ts';
import { openDatabase } from '../../history/database.ts';
import { forgetAll } from '../../history/history.ts';
import { noDecisions, type Decisions } from '../../shell/decisions.ts';
import { isKeeping, setKeeping, watchKeeping } from '../../shell/keeping.ts';
import { languageOfReader } from '../../shell/language.ts';
import { decisionsNow, switchRules, takeBack, watchDecisions } from '../../shell/preferences.ts';
import type { KeepingChoiceProps } from '../../ui/KeepingChoice.tsx';
import { OptionsView } from '../../ui/OptionsView.tsx';
import { ruleTitle } from '../../words/rule-titles.ts';
import { surfaceFor } from '../../words/surface-choose.ts';

const words = surfaceFor(await languageOfReader());
document.documentElement.lang = words.language;
document.title = words.options.title;

interface Shown {
  readonly decisions: Decisions;
  readonly isKeeping: boolean;
  readonly forgotten: KeepingChoiceProps['forgotten'];
}

/** Shows what is decided as it stands, again whenever it changes: here, in a popup, in another tab. */
function draw(root: HTMLElement, shown: Shown, change: (part: Partial<Shown>) => void): void {
  const { off, setAside } = shown.decisions;
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
      isKeeping={shown.isKeeping}
      forgotten={shown.forgotten}
      onSwitch={(ids, isOn) => void switchRules(ids, isOn)}
      onTakeBack={(fingerprint) => void takeBack(fingerprint)}
      onKeep={(isOn) => void setKeeping(isOn)}
      onForgetAll={() => void emptied().then((forgotten) => change({ forgotten }))}
    />,
    root,
  );
}

async function emptied(): Promise<Shown['forgotten']> {
  try {
    const database = await openDatabase();
    await forgetAll(database);
    database.close();
    return { error: null };
  } catch (error) {
    return { error: String(error) };
  }
}

const root = document.getElementById('app');
if (root) {
  let shown: Shown = { decisions: noDecisions, isKeeping: true, forgotten: null };
  const change = (part: Partial<Shown>): void => {
    shown = { ...shown, ...part };
    draw(root, shown, change);
  };
  watchDecisions((decisions) => change({ decisions }));
  watchKeeping((isOn) => change({ isKeeping: isOn }));
  change({ decisions: await decisionsNow(), isKeeping: await isKeeping() });
}
