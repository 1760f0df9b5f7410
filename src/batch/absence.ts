/**
 * How a page says of itself that it is not there, though its status says it is. Only of pages and articles:
 * 政府信息不存在 is an answer that the law knows, and texts about it are many.
 */
const ABSENCE =
  /(?:页面|网页|文章|稿件|(?:访问|查看|浏览|请求|查找|打开)的[^。,，]{0,6})[^。,，]{0,8}(?:不存在|未找到|找不到|没有找到|已(?:被|经)?(?:删除|移除|下线|撤销|撤稿|失效)|走失|丢失)|(?:找不到|没有找到|无法找到|未找到|未能找到)[^。,，]{0,8}(?:页面|网页|文章|网址)|page (?:you requested )?(?:was |is |could )?not (?:be )?found|(?:file|page|object|resource)[^.]{0,20}not found/i;
const TITLE = /\b404\b|^\s*(?:出错了|错误页|not found)/i;
const ADDRESS = /\/(?:404|error|err|notfound|not_found|nopage|page_?404)(?:[\d_-]{0,5}\.[a-z]{2,6}|\/?)$/i;

/** Longer pages have something else to say. */
const LONGEST = 600;

/** Whether a page that is no report only says that there is none. */
export function saysAbsent(title: string, text: string, path: string): boolean {
  if (ADDRESS.test(path)) return true;
  if (text.length > LONGEST) return false;
  return TITLE.test(title) || ABSENCE.test(title) || ABSENCE.test(text);
}
