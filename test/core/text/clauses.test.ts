import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clausesOf } from '../../../src/core/text/clauses';

/** The clauses of a sentence, each with the sign that opens it; those in brackets in brackets. */
const read = (text: string): readonly string[] =>
  clausesOf(text).map(({ text: clause, sign, isAside }) => (isAside ? `(${sign}${clause})` : sign + clause));

describe('the clauses of a sentence', () => {
  test.each<readonly [string, readonly string[]]>([
    ['收到申请8件,均已办结.', ['收到申请8件', ',均已办结']],
    ['收到8件;办结8件', ['收到8件', ';办结8件']],
    ['共8件:予以公开5件', ['共8件', ':予以公开5件']],
    ['占12.5%,比上年多', ['占12.5%', ',比上年多']],
    ['收到8件、办结8件', ['收到8件', '、办结8件']],
    ['受理、办理申请8件', ['受理、办理申请8件']],
    ['收到8件和上年结转2件', ['收到8件', '和上年结转2件']],
    ['行政复议和行政诉讼3件', ['行政复议和行政诉讼3件']],
    ['收到8件以及上年结转2件', ['收到8件', '以及上年结转2件']],
    ['收到8件以后', ['收到8件以后']],
    ['共5.收到8件', ['共5', '.收到8件']],
    [',,收到8件', [',收到8件']],
    ['', []],
  ])('%s', (text, clauses) => expect(read(text)).toEqual(clauses));

  it('leave out what is too long for one', () => {
    const long = '长'.repeat(121);
    expect(read(`${long.slice(1)},均已办结`)).toHaveLength(2);
    expect(read(`收到8件,${long},均已办结`)).toEqual(['收到8件', ',均已办结']);
  });
});

describe('what stands in brackets', () => {
  test.each<readonly [string, readonly string[]]>([
    ['收到8件(含上年结转2件),均已办结', ['收到8件', '(含上年结转2件)', ',均已办结']],
    ['收到(含转来)申请8件,均已办结', ['收到申请8件', '(含转来)', ',均已办结']],
    ['收到8件,办结8件(含上年2件)', ['收到8件', ',办结8件', '(含上年2件)']],
    ['收到8件(网络5件,信函3件)', ['收到8件', '(网络5件)', '(,信函3件)']],
    ['收到8件(含网络(邮箱)5件)后', ['收到8件后', '(含网络)', '(邮箱)', '(5件)']],
    ['(一)收到8件', ['收到8件', '(一)']],
    ['收到8件)后,办结', ['收到8件后', ',办结']],
    ['收到8件(未完', ['收到8件', '(未完)']],
    ['()收到8件', ['收到8件']],
    ['8件,8件(甲),8件(乙)', ['8件', ',8件', '(甲)', ',8件', '(乙)']],
  ])('%s', (text, clauses) => expect(read(text)).toEqual(clauses));
});

it('loses and invents no word', () => {
  const words = fc.constantFrom('收到', '8件', ',', ';', '(', ')', '、', '和', '1,110');
  const bare = (text: string) => [...text.replace(/[,;:.()、和以及与]/g, '')].sort().join('');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(
        bare(
          clausesOf(text)
            .map((clause) => clause.text)
            .join(''),
        ),
      ).toBe(bare(text));
    }),
  );
});
