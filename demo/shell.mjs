/** The portals of three made-up places: their names, addresses and colours. */
export const places = {
  yunxi: { host: 'www.yunxi-demo.gov.cn', name: '云溪县人民政府', short: '云溪县', colour: '#1c5aa6' },
  qinghe: { host: 'www.qinghe-demo.gov.cn', name: '清河区人民政府', short: '清河区', colour: '#a3271d' },
  nanping: { host: 'www.nanping-demo.gov.cn', name: '南坪市人民政府', short: '南坪市', colour: '#17694d' },
};

const columns = [
  '政府信息公开指南',
  '政府信息公开制度',
  '法定主动公开内容',
  '政府信息公开年报',
  '依申请公开',
];
const tabs = ['首　页', '新闻中心', '政务公开', '政务服务', '互动交流', '走进'];

/** A page of such a portal: banner, path, side column, content, footer. */
export function shell(place, { title, content, published, isArticle = true }) {
  const meta = [
    ['SiteName', place.name],
    ['SiteDomain', place.host],
    ['SiteIDCode', '0000000000'],
    ['ColumnName', '政府信息公开年报'],
    ...(isArticle
      ? [
          ['ArticleTitle', title],
          ['PubDate', `${published} 09:30`],
          ['ContentSource', place.name],
        ]
      : []),
  ];
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}_${place.name}</title>
${meta.map(([name, text]) => `<meta name="${name}" content="${text}">`).join('\n')}
<link rel="icon" href="data:,">
<style>${look(place.colour)}</style>
</head>
<body>
<div class="top"><div class="wrap">今天是工作日　欢迎访问${place.name}门户网站<span><a href="#">无障碍</a> | <a href="#">长者版</a> | <a href="#">繁體</a></span></div></div>
<div class="banner"><div class="wrap"><i>★</i><b>${place.name}</b><em>示例站点，内容均为虚构</em></div></div>
<div class="nav"><div class="wrap">${tabs.map((tab) => `<a href="http://${place.host}/zwgk/nb/">${tab}${tab === '走进' ? place.short : ''}</a>`).join('')}</div></div>
<div class="wrap path">当前位置：<a href="#">首页</a> &gt; <a href="#">政务公开</a> &gt; <a href="http://${place.host}/zwgk/nb/">政府信息公开年报</a></div>
<div class="wrap main">
<div class="side"><h3>政府信息公开</h3><ul>${columns.map((column) => `<li${column === '政府信息公开年报' ? ' class="on"' : ''}><a href="http://${place.host}/zwgk/nb/">${column}</a></li>`).join('')}</ul></div>
<div class="content">
${isArticle ? `<h1>${title}</h1>\n<div class="info">发布日期：${published}　来源：${place.name}　浏览次数：217　字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div>` : ''}
${content}
</div>
</div>
<div class="foot">主办：${place.name}办公室　网站标识码：0000000000　<a href="#">网站地图</a>　<a href="#">联系我们</a></div>
</body>
</html>
`;
}

const look = (colour) => `
*{box-sizing:border-box}body{margin:0;background:#f3f4f6;color:#222;font:16px/1.8 "Noto Sans CJK SC","Microsoft YaHei",SimSun,sans-serif}
a{color:inherit;text-decoration:none}a:hover{color:${colour};text-decoration:underline}
.wrap{width:1160px;max-width:96%;margin:0 auto}.top{background:#fff;border-bottom:1px solid #e3e5e8;font-size:13px;color:#777}.top span{float:right}
.banner{background:linear-gradient(105deg,${colour},${colour}bb 60%,#dfe7ef);color:#fff;padding:26px 0}.banner i{display:inline-block;width:52px;height:52px;line-height:50px;border:2px solid #fff;border-radius:50%;text-align:center;font-style:normal;font-size:26px;color:#ffd76a;vertical-align:middle}
.banner b{font-size:34px;letter-spacing:4px;margin-left:16px;vertical-align:middle}.banner em{float:right;font-size:13px;font-style:normal;opacity:.9;margin-top:18px;color:#234}
.nav{background:${colour}}.nav a{display:inline-block;padding:9px 34px;color:#fff}.nav a:hover{background:#0003;color:#fff;text-decoration:none}
.path{font-size:14px;color:#666;padding:12px 0}.main{display:flex;gap:20px;align-items:flex-start}
.side{width:220px;flex:none;background:#fff;border:1px solid #e1e4e8}.side h3{margin:0;padding:10px 18px;background:${colour};color:#fff;font-size:17px}.side ul{margin:0;padding:0;list-style:none}.side li{border-bottom:1px solid #eee;padding:8px 18px;font-size:15px}.side .on{color:${colour};font-weight:bold;border-left:4px solid ${colour}}
.content{flex:1;min-width:0;background:#fff;border:1px solid #e1e4e8;padding:26px 40px 44px}.content h1{font-size:25px;line-height:1.5;text-align:center;margin:8px 0 14px}.info{font-size:13px;color:#888;text-align:center;border-bottom:1px dashed #ccc;padding-bottom:12px;margin-bottom:18px}
.body p{text-indent:2em;margin:.5em 0}.body h2{font-size:18px;margin:1.1em 0 .4em}.body table{border-collapse:collapse;width:100%;margin:10px 0 18px;font-size:13px;line-height:1.5}.body td,.body th{border:1px solid #555;padding:3px 4px;text-align:center}.body td.label{text-align:left}.body td p{text-indent:0;margin:0}
.list{list-style:none;margin:0;padding:0}.list li{border-bottom:1px dashed #d5d8dc;padding:8px 4px}.list small{display:block;color:#8a9099;font-size:13px}.list span{float:right;color:#999;font-size:14px}
.foot{margin-top:36px;background:#e6e9ed;text-align:center;font-size:14px;color:#666;padding:24px}`;
