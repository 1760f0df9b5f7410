import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksIn, mostLinks } from '../../src/batch/links.ts';

const hrefs = (text: string) => linksIn(text).links.map(({ href }) => href);
const whys = (text: string) => linksIn(text).dropped.map(({ why }) => why);

describe('the addresses in a pasted text', () => {
  it('are found one a line', () => {
    expect(hrefs('http://www.yunxi.gov.cn/a.html\r\nhttps://www.yunxi.gov.cn/b.html\n')).toEqual([
      'http://www.yunxi.gov.cn/a.html',
      'https://www.yunxi.gov.cn/b.html',
    ]);
  });

  it('are found inside Chinese sentences, without the signs around them', () => {
    const text =
      '民政局的年报（http://mzj.yunxi.gov.cn/nb/2023.html）和财政局的http://czj.yunxi.gov.cn/a?b=1，都要核对。';
    expect(hrefs(text)).toEqual(['http://mzj.yunxi.gov.cn/nb/2023.html', 'http://czj.yunxi.gov.cn/a?b=1']);
  });

  it('are found in a table copied out of a spreadsheet and in markup', () => {
    expect(hrefs('民政局\thttp://a.gov.cn/1.html\t2023\n<a href="http://a.gov.cn/2.html">二</a>')).toEqual([
      'http://a.gov.cn/1.html',
      'http://a.gov.cn/2.html',
    ]);
  });

  it('are found in a table with commas, and one after another', () => {
    expect(hrefs('民政局,http://a.gov.cn/1.html,2023\n财政局,2023,http://a.gov.cn/2.html')).toEqual([
      'http://a.gov.cn/1.html',
      'http://a.gov.cn/2.html',
    ]);
    expect(hrefs('http://a.gov.cn/1.html,http://a.gov.cn/2.html;http://a.gov.cn/3.html|4')).toEqual([
      'http://a.gov.cn/1.html',
      'http://a.gov.cn/2.html',
      'http://a.gov.cn/3.html',
    ]);
    expect(hrefs('http://a.gov.cn/art,1,2.html 和')).toEqual(['http://a.gov.cn/art,1,2.html']);
  });

  it('may have Chinese in them where they stand alone', () => {
    const path = encodeURI('/公开/年报 2023.html');
    expect(hrefs('http://a.gov.cn/公开/年报%202023.html\n')).toEqual([`http://a.gov.cn${path}`]);
    expect(hrefs('http://a.gov.cn/1.html，请核对')).toEqual(['http://a.gov.cn/1.html']);
  });

  it('lead on to other addresses without being cut', () => {
    const address = 'http://a.gov.cn/jump?to=http://b.gov.cn/1.html';
    expect(hrefs(address)).toEqual([address]);
  });

  it('take what stands before or after them on the line as their title', () => {
    const { links } = linksIn('1. 云溪县民政局：http://a.gov.cn/1.html\n2、财政局 http://a.gov.cn/2.html');
    expect(links.map(({ text }) => text)).toEqual(['云溪县民政局', '财政局']);
    const after = linksIn('http://a.gov.cn/1.html\t民政局\nhttp://a.gov.cn/2.html — 财政局（2023）').links;
    expect(after.map(({ text }) => text)).toEqual(['民政局', '财政局（2023）']);
  });

  it('are taken as people write them, without http', () => {
    expect(hrefs('www.yunxi.gov.cn/nb/2023.html\n云溪县')).toEqual(['http://www.yunxi.gov.cn/nb/2023.html']);
  });

  it('count once, whatever their fragments', () => {
    const text = 'http://a.gov.cn/1.html#top http://a.gov.cn/1.html http://A.gov.cn:80/1.html';
    expect(hrefs(text)).toEqual(['http://a.gov.cn/1.html']);
    expect(whys(text)).toEqual(['duplicate', 'duplicate']);
  });

  it('are http or https, and whatever else looks like one is told', () => {
    const text = 'ftp://a.gov.cn/1 file:///etc/passwd chrome://settings javascript://a.gov.cn/%0aalert(1)';
    expect(hrefs(text)).toEqual([]);
    expect(new Set(whys(text))).toEqual(new Set(['scheme']));
  });

  it('keep no name and password', () => {
    expect(hrefs('http://me:secret@a.gov.cn/1')).toEqual(['http://a.gov.cn/1']);
  });

  it('are told when too long, broken or too many', () => {
    expect(whys(`http://a.gov.cn/${'x'.repeat(3000)}`)).toEqual(['too-long']);
    expect(whys('http://a.gov.cn:99999/ http://nowhere/a')).toEqual(['broken', 'broken']);
    const many = Array.from({ length: mostLinks + 3 }, (_, index) => `http://a.gov.cn/${index}`).join('\n');
    expect(hrefs(many).length).toBe(mostLinks);
    expect(whys(many)).toEqual(['too-many', 'too-many', 'too-many']);
  });

  it('are found whatever stands around them, and only they', () => {
    const address = fc
      .tuple(fc.constantFrom('http', 'https'), fc.webPath({ size: 'small' }))
      .map(([scheme, path]) => `${scheme}://www.yunxi.gov.cn${path.replace(/[^\w/-]/g, '')}/x`);
    const around = fc.constantFrom(' ', '\n', '，', '。', '\t', '、', '）（', '"', '<br>', '　');
    fc.assert(
      fc.property(fc.array(fc.tuple(address, around), { maxLength: 30 }), (parts) => {
        const wanted = [...new Set(parts.map(([href]) => new URL(href).href))];
        expect(hrefs(parts.map(([href, after]) => href + after).join(''))).toEqual(wanted);
      }),
    );
  });

  it('are looked for in any text without harm', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void linksIn(text)));
    for (const { href } of linksIn(
      `${'http://'.repeat(50_000)} ${'a.'.repeat(50_000)} ${'-'.repeat(100_000)}`,
    ).links) {
      expect(URL.canParse(href)).toBe(true);
    }
  });
});
