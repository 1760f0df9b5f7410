/** How a page says of itself that it is not there, though its status says it is. */
const ABSENCE =
  /(?:页面|网页|信息|文章|内容|栏目|文件|资源|稿件|文档)[^。,，]{0,12}(?:不存在|未找到|找不到|已(?:被|经)?(?:删除|移除|下线|撤销|撤稿|失效)|走失|丢失|没有找到)|(?:找不到|没有找到|无法找到|未找到)[^。,，]{0,16}(?:页|信息|文章|内容|文件|资源|网址)|page (?:you requested )?(?:was |is |could )?not (?:be )?found|not found|file or directory not found/i;
const TITLE = /^\s*(?:(?:http\s*)?(?:错误\s*)?404\b|出错了|错误页)/i;
const ADDRESS = /\/(?:404|error|err|notfound|not_found|nopage|page_?404)(?:[\d_-]*|\/[^/]*)\.?[a-z]{0,6}$/i;

/** Longer pages have something else to say. */
const LONGEST = 1500;

/** Whether a page that is no report only says that there is none. */
export function saysAbsent(title: string, text: string, path: string): boolean {
  if (ADDRESS.test(path)) return true;
  if (text.length > LONGEST) return false;
  return (
    TITLE.test(title) ||
    ABSENCE.test(title) ||
    (text.length < 600 && ABSENCE.test(text)) ||
    /\b404\b/.test(title)
  );
}
