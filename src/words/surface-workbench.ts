import type { Verdict } from '../core/result.ts';
import { workbenchEn } from './surface-workbench-en.ts';
import { workbenchZh } from './surface-workbench-zh.ts';

/** What the workbench says beyond the popup's words. */
export interface WorkbenchWords {
  readonly title: string;
  readonly rooms: Readonly<Record<RoomName, string>>;
  readonly loading: string;
  /** The history could not be opened, or something of ours broke. */
  readonly unavailable: string;
  readonly history: HistoryWords;
  readonly column: Readonly<Record<ColumnName, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly notFiling: string;
  readonly source: Readonly<Record<'page' | 'list' | 'file', string>>;
  readonly fromSource: string;
  readonly list: NewListWords;
  readonly years: YearsWords;
}

export type RoomName = 'history' | 'list' | 'years';
export type ColumnName =
  | 'issuer'
  | 'year'
  | 'form'
  | 'verdict'
  | 'errors'
  | 'warnings'
  | 'missing'
  | 'coverage'
  | 'publishedAt'
  | 'at'
  | 'page'
  | 'state';

/** What is said of the kept results. */
export interface HistoryWords {
  readonly lead: string;
  readonly keep: string;
  readonly keepOff: string;
  readonly empty: string;
  readonly none: string;
  readonly search: string;
  readonly anyYear: string;
  readonly anyVerdict: string;
  readonly noYear: string;
  readonly clear: string;
  count(shown: number, all: number): string;
  range(from: number, to: number, all: number): string;
  readonly previous: string;
  readonly next: string;
  sortBy(column: string): string;
  readonly open: string;
  readonly close: string;
  readonly openPage: string;
  readonly opened: string;
  readonly remove: string;
  removeAll(count: number): string;
  reallyRemove(count: number): string;
  readonly reallyAll: string;
  readonly cancel: string;
  removed(count: number): string;
  exportTitle(count: number): string;
  readonly exportAs: Readonly<Record<'xlsx' | 'verdicts' | 'findings' | 'figures' | 'jsonl', string>>;
  readonly exporting: string;
  exported(name: string): string;
  readonly fileTitle: string;
  readonly fileLead: string;
  readonly saveFile: string;
  readonly loadFile: string;
  loaded(kept: number, older: number, bad: number): string;
  readonly notLoaded: string;
  stopped(why: 'full' | 'newer' | 'large' | 'other' | 'too-many'): string;
  halfFile(announced: number, found: number): string;
  aside(count: number): string;
  readonly emptied: string;
  trouble(lost: number, what: 'full' | 'newer' | 'large' | 'other'): string;
  readonly noted: string;
  readonly gone: string;
}

/** What is said where a list is made and gone through. */
export interface NewListWords {
  readonly lead: string;
  readonly fromPage: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly index: string;
  readonly indexHint: string;
  readonly follow: string;
  readonly readIndex: string;
  reading(pages: number): string;
  readonly notRead: string;
  readonly noIndex: string;
  readonly busy: string;
  readonly noLinks: string;
  pick(chosen: number, all: number): string;
  readonly all: string;
  readonly noneChosen: string;
  readonly onlyTitles: string;
  hosts(count: number): string;
  readonly start: string;
  readonly back: string;
  readonly lists: string;
  made(date: string): string;
  progress(done: number, all: number): string;
  remaining(minutes: number): string;
  readonly pause: string;
  readonly resume: string;
  readonly goOn: string;
  readonly cancel: string;
  retry(count: number): string;
  readonly retryOne: string;
  readonly remove: string;
  readonly reallyRemove: string;
  readonly openTab: string;
  readonly allow: string;
  readonly paused: string;
  readonly running: string;
  readonly finished: string;
  readonly cancelled: string;
  readonly opened: string;
  readonly toHistory: string;
  readonly untitled: string;
}

/** What is said of one issuer over the years. */
export interface YearsWords {
  readonly lead: string;
  readonly choose: string;
  readonly none: string;
  readonly chart: string;
  readonly received: string;
  readonly done: string;
  readonly carriedOut: string;
  readonly notStated: string;
  readonly findings: string;
  readonly year: string;
  readonly lacksBefore: string;
  comparedWith(year: number): string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly compare: string;
  readonly badJson: string;
  readonly notBefore: string;
  readonly agree: string;
}

/** The workbench's words in the language of a surface. */
export const workbenchFor = (language: 'zh-CN' | 'en'): WorkbenchWords =>
  language === 'en' ? workbenchEn : workbenchZh;
