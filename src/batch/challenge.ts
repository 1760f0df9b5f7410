/** Marks of the pages by which sites ask whether a person is there, and of those that send one away. */
const MARKS: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['acw_sc__v2', /acw_sc__v[23]|var arg1\s*=\s*['"][\dA-F]{20,}/],
  ['__jsl_clearance', /__jsl_clearance|__jsluid/],
  ['$_ts', /\$_ts\b|<meta[^>]{0,200}content="[^"]{400,}"[^>]{0,40}r=['"]m['"]/],
  ['cf-challenge', /cf[-_]chl|challenge-platform|\/cdn-cgi\/challenge/],
  ['captcha', /geetest|TencentCaptcha|recaptcha|hcaptcha|aliyunCaptcha|nc_login|waf-nc|slidecaptcha/i],
  ['waf', /yundunwaf|_waf_|wafblock|waf\.tencent|safedog|yunsuo|jiasule|WebKnight|360wzws/i],
];

/** What such a page says to a reader. */
const SAYINGS =
  /(?:访问|请求|操作)[^。]{0,12}(?:过于频繁|太频繁|被拦截|被阻断|被拒绝|已被(?:拦截|阻断|屏蔽|禁止)|存在(?:风险|威胁|异常))|(?:请|需要?)[^。]{0,8}(?:完成|进行|通过|输入|拖动)[^。]{0,8}(?:验证码?|滑块)|人机(?:身份)?验证|(?:网站|web)(?:应用)?防火墙|安全狗|创宇盾|云锁|浏览器安全检查|正在(?:检查|验证)(?:您的)?浏览器|Just a moment|Access Denied|Request blocked/i;

/** Script alone, and little of it: only a browser gets past such a page. */
const TINY = 5 * 1024;
const LARGEST = 200 * 1024;

/** The mark of a challenge in a page that is no report, null where there is none. */
export function challengeIn(html: string, text: string): string | null {
  if (html.length > LARGEST || /<table\b/i.test(html)) return null;
  const found = text.length < 200 ? MARKS.find(([, pattern]) => pattern.test(html)) : undefined;
  if (found !== undefined) return found[0];
  const [saying] = text.length < 600 ? (SAYINGS.exec(text) ?? []) : [];
  if (saying !== undefined) return saying;
  const setsCookie = /document\.cookie\s*=|document\[['"]cookie['"]\]/.test(html);
  const isLoop = html.length < TINY && text.length < 40 && setsCookie && /\blocation\b/.test(html);
  return isLoop ? 'document.cookie' : null;
}
