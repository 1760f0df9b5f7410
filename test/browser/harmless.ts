/** Ways of pages to look: in none of them is anything hidden. `&` stands for the figures of a row. */
export interface Look {
  readonly css?: string;
  /** Around the table. */
  readonly around?: readonly [before: string, after: string];
  /** What a script then does. */
  readonly scrolled?: string;
}

const wrap: readonly [string, string] = ['<div class="wrap"><div class="inner">', '</div></div>'];
const icon = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

export const harmless: Readonly<Record<string, Look>> = {
  'small letters': { css: 'table{font-size:6px}' },
  'letters with a size of their own in a box of none': {
    css: '.wrap{font-size:0}td{font-size:14px}',
    around: wrap,
  },
  'a page made smaller': { css: 'body{zoom:.5}' },
  'a page made larger by a transform': { css: 'body{transform:scale(1.25);transform-origin:0 0}' },
  faint: { css: '&{opacity:.1}' },
  'fading in': { css: '@keyframes in{from{opacity:0}to{opacity:0}}&{animation:in 90s}' },
  'fading in as a whole': {
    css: '@keyframes in{from{opacity:0}to{opacity:0}}table{opacity:0;animation:in 90s}',
  },
  'sticky heads': { css: 'tr:first-child td{position:sticky;top:0}td:first-child{position:sticky;left:0}' },
  'scrolled in a box': {
    css: '.wrap{height:60px;width:90px;overflow:auto}',
    around: wrap,
    scrolled: '.wrap',
  },
  'a page in a box that scrolls': {
    css: 'html,body{height:100%;margin:0;overflow:hidden}.wrap{height:50px;overflow-y:scroll}',
    around: wrap,
    scrolled: '.wrap',
  },
  'scrolled by a script': {
    css: '.wrap{height:60px;overflow:hidden}.inner{transform:translateY(-70px)}',
    around: wrap,
  },
  'rows that scroll under their head': {
    css: 'tbody{display:block;height:40px;overflow-y:scroll}',
    scrolled: 'tbody',
  },
  'a table that scrolls sideways': {
    css: 'table{display:block;overflow-x:auto;width:120px}td{min-width:90px}',
  },
  'cut short until asked for more': { css: '.wrap{max-height:40px;overflow:hidden}', around: wrap },
  'narrow cells that end in dots': {
    css: 'table{table-layout:fixed;width:90px}td{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}',
  },
  'narrow cells that run over': { css: 'table{table-layout:fixed;width:60px}td{white-space:nowrap}' },
  'set in blocks': { css: 'table,tbody,tr,td{display:block}' },
  'set in a grid': { css: 'tr{display:grid;grid-template-columns:repeat(8,1fr)}' },
  'round corners': { css: 'table{overflow:hidden;border-radius:8px;clip-path:inset(0 round 8px)}' },
  'clipped to the whole': { css: '&{clip-path:polygon(0 0,100% 0,100% 100%,0 100%)}' },
  'clipped to a large circle': { css: '&{clip-path:circle(75%)}' },
  indented: { css: '&{text-indent:2em}' },
  hanging: { css: '&{text-indent:-1em;padding-left:1em}' },
  'without a line height': { css: '&{line-height:0}' },
  'moved a little': { css: '&{position:relative;top:-3px;left:2px}' },
  turned: { css: '&{transform:rotate(-20deg)}' },
  'to the right of the cell': { css: '& {text-align:right;direction:rtl}' },
  'a table from right to left': { css: 'table{direction:rtl}' },
  dark: { css: 'html{background:#0d1117;color:#e6edf3}' },
  'dark by scheme': { css: ':root{color-scheme:dark}' },
  'dark by scheme, and said so': { css: ':root{color-scheme:dark}body{color:#fff}' },
  'white on a picture': { css: `&{color:#fff;background:url("${icon}") #fff}` },
  'white on a shade': { css: '&{color:#fff;background:linear-gradient(#036,#036)}' },
  'white on a layer below': {
    css: '&{color:#fff;position:relative;z-index:0}&::before{content:"";position:absolute;inset:0;background:#036;z-index:-1}',
  },
  'white on a coloured wrapper': { css: '.wrap{background:#036}table{color:#fff}', around: wrap },
  'white on a half see-through ground': {
    css: 'body{background:#036}&{color:#fff;background:rgb(255 255 255/.1)}',
  },
  'white with a shadow': { css: '&{color:#fff;text-shadow:0 0 3px #000}' },
  'white with an outline': { css: '&{color:#fff;-webkit-text-stroke:1px #036}' },
  'nothing but a shadow': { css: '&{color:transparent;text-shadow:0 0 0 #036}' },
  'filled by its ground': {
    css: '&{color:transparent;background:linear-gradient(90deg,#036,#c00);-webkit-background-clip:text;background-clip:text}',
  },
  'pale grey': { css: '&{color:#ddd}' },
  'cleared on both sides': { css: '&::before,&::after{content:"";display:table;clear:both}' },
  'a blank before': { css: '&::before{content:"\\a0"}' },
  'an icon before': { css: '&::before{content:"\\e601";font-family:iconfont}' },
  'its label before it': { css: '&::before{content:"1.总计：";float:left}' },
  'a hint not yet shown': { css: '&::after{content:"12";opacity:0;position:absolute}' },
  'a hint that is not there': { css: '&::after{content:"12";display:none}' },
  'drawn when needed': { css: 'table{content-visibility:auto}' },
  'seen in an unseen box': { css: '.wrap{visibility:hidden}table{visibility:visible}', around: wrap },
};
