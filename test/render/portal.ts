import { escaped } from './cell-html';

export interface PortalPage {
  readonly title: string;
  readonly site: string;
  readonly column: string;
  readonly body: string;
  /** Null where the page carries no such tag. */
  readonly published?: string | null;
  readonly isArticle?: boolean;
}

/** A county portal around some content: tags in the head, a banner, a path, a footer. */
export function portal({
  title,
  site,
  column,
  body,
  published = null,
  isArticle = true,
}: PortalPage): string {
  const tags = [
    ['SiteName', site],
    ['ColumnName', column],
    ...(isArticle ? [['ArticleTitle', title]] : []),
    ...(published === null ? [] : [['PubDate', published]]),
  ];
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(title)}-${escaped(site)}</title>
${tags.map(([name, content]) => `<meta name="${name}" content="${escaped(content ?? '')}">`).join('\n')}
</head>
<body>
<div class="header"><a href="/">${escaped(site)}</a>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="path">您的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/col/">${escaped(column)}</a></div>
${body}
<div class="footer"><p>主办：${escaped(site)}办公室　网站标识码：0000000000</p><p><a href="/gywm/">关于我们</a> <a href="/wzdt/">网站地图</a></p></div>
</body>
</html>
`;
}
