import type { Html } from './html.ts'

/** How the page looks: on light and dark screens, narrow ones, and paper. Colours have a contrast of 4.5 at least. */
export const style: Html = {
  markup: `
:root{color-scheme:light dark;--page:#f6f8fa;--card:#fff;--line:#d1d9e0;--soft:#eaeef2;--text:#1f2328;--muted:#59636e;
--error:#c21c2b;--warning:#8a5a00;--notice:#0757b8;--clean:#17682e;--error-soft:#ffebe9;--warning-soft:#fff4cf;
--notice-soft:#e2f0ff;
--clean-soft:#dcfbe4;--unchanged:#afb8c1;--changed:#8a5a00;--added:#0757b8;--removed:#c21c2b}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--card:#151b23;--line:#30363d;--soft:#262c36;--text:#f0f6fc;
--muted:#9ea7b3;
--error:#ff7b72;--warning:#e3b341;--notice:#79b8ff;--clean:#56d364;--error-soft:#3c1618;--warning-soft:#322708;
--notice-soft:#0f2a4a;
--clean-soft:#0f2d18;--unchanged:#545d68;--changed:#e3b341;--added:#79b8ff;--removed:#ff7b72}}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--line:#bbb;--soft:#eee;--text:#000;--muted:#444;
--error:#b00020;--warning:#7a4f00;--notice:#064a9c;--clean:#115c26;--error-soft:#fff;--warning-soft:#fff;
--notice-soft:#fff;
--clean-soft:#fff;--unchanged:#bbb;--changed:#7a4f00;--added:#064a9c;--removed:#b00020}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);
font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:960px;margin:0 auto;padding:40px 24px 24px}
footer{max-width:960px;margin:0 auto;padding:0 24px 40px;color:var(--muted);font-size:13px}
h1{font-size:26px;line-height:1.25;margin:0 0 16px;overflow-wrap:anywhere}
h2{font-size:18px;margin:40px 0 12px;padding-bottom:6px;border-bottom:1px solid var(--line)}
h3{font:600 14px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;margin:0}
p{margin:0 0 10px}
ul{margin:0 0 10px;padding-left:20px}
li{margin:3px 0;overflow-wrap:anywhere}
code{font:0.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.muted{color:var(--muted);overflow-wrap:anywhere}
.eyebrow{color:var(--muted);font-size:12px;letter-spacing:.08em;text-transform:uppercase;margin:0 0 4px}
.verdict{font-size:18px;font-weight:600;padding:12px 16px;border-radius:8px;border:1px solid currentColor;
margin:0 0 20px}
.verdict.poison,.verdict.other-data{color:var(--error);background:var(--error-soft)}
.verdict.doubtful{color:var(--warning);background:var(--warning-soft)}
.verdict.clean{color:var(--clean);background:var(--clean-soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(112px,1fr));gap:10px;margin:0 0 12px}
.tiles div{display:flex;flex-direction:column-reverse;background:var(--card);border:1px solid var(--line);
border-radius:8px;padding:10px 12px}
.tiles dt{color:var(--muted);font-size:13px}
.tiles dd{margin:0;font-size:20px;line-height:1.35;white-space:nowrap;font-weight:600;
font-variant-numeric:tabular-nums}
.wide{overflow-x:auto;margin:0 0 14px}
.wide table{min-width:560px}
.files{min-width:760px!important}
.name{font-weight:600}
table{border-collapse:collapse;width:100%;font-size:14px;background:var(--card);border:1px solid var(--line)}
caption{text-align:left;color:var(--muted);font-size:13px;padding:0 0 6px}
th,td{text-align:left;vertical-align:top;padding:7px 12px;border-top:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--muted);font-weight:600;font-size:13px;background:var(--soft);border-top:0;white-space:nowrap}
tbody th{font-weight:600}
.plain{font-weight:400;color:var(--muted)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.digest{font-size:12px;overflow-wrap:anywhere}
.badge{display:inline-block;border-radius:20px;padding:0 9px;font-size:13px;font-weight:600;white-space:nowrap;
border:1px solid currentColor}
.badge.error{color:var(--error);background:var(--error-soft)}
.badge.warning{color:var(--warning);background:var(--warning-soft)}
.badge.notice{color:var(--notice);background:var(--notice-soft)}
.badge.clean{color:var(--clean);background:var(--clean-soft)}
.chip{border:1px solid var(--line);border-radius:20px;padding:0 9px;font-size:13px;color:var(--muted)}
.card{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--line);border-radius:8px;
padding:16px 18px 6px;margin:0 0 16px}
.card.error{border-left-color:var(--error)}
.card.warning{border-left-color:var(--warning)}
.card.notice{border-left-color:var(--notice)}
.card header{display:flex;flex-wrap:wrap;align-items:center;gap:10px;margin:0 0 8px}
.count{margin-left:auto;font-weight:600;font-variant-numeric:tabular-nums}
.message{font-size:16px;overflow-wrap:anywhere}
.trigger code{background:var(--soft);border-radius:5px;padding:2px 6px;white-space:pre-wrap}
.excerpts{list-style:none;padding:0}
.excerpts li{border-left:3px solid var(--line);padding:1px 0 1px 12px;margin:4px 0;color:var(--muted)}
.numbers{display:flex;flex-wrap:wrap;gap:16px 32px;align-items:flex-start;margin:0 0 10px}
.numbers table{width:auto;border:0;font-size:13px;background:none}
.numbers th,.numbers td{padding:1px 14px 1px 0;border:0}
.numbers th{font-weight:400;color:var(--muted)}
.numbers td{text-align:right;font-variant-numeric:tabular-nums;padding-right:0}
.numbers caption{font-weight:600;color:var(--text);padding-bottom:2px}
figure{margin:0 0 14px;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px}
figcaption{color:var(--muted);font-size:13px;margin-top:8px}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--text)}
.strip{margin:4px 0 6px}
.track{fill:var(--soft)}
.border{stroke:var(--text);stroke-width:1.5;stroke-dasharray:3 3;fill:none}
.rows{stroke:var(--notice);fill:none}
.error .rows{stroke:var(--error)}
.warning .rows{stroke:var(--warning)}
svg .tick,svg .axis{fill:var(--muted);font-size:12px}
svg .label{font-size:13px;paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}
.grid{stroke:var(--line);fill:none}
.dot{fill-opacity:.55;stroke-width:1.5;fill:var(--notice);stroke:var(--notice)}
.dot.error{fill:var(--error);stroke:var(--error)}
.dot.warning{fill:var(--warning);stroke:var(--warning)}
.bar{fill:var(--notice)}
.bar.error{fill:var(--error)}
.bar.warning{fill:var(--warning)}
.stack{display:flex;height:18px;border-radius:5px;overflow:hidden;background:var(--soft);margin:0 0 10px;gap:1px}
.stack span{flex-basis:0}
.unchanged{background:var(--unchanged)}
.changed{background:var(--changed)}
.added{background:var(--added)}
.removed{background:var(--removed)}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:4px 24px}
.key{display:inline-block;width:12px;height:12px;border-radius:3px;margin-right:6px}
@media print{body{font-size:10.5pt}main{max-width:none;padding:0}.card,figure,tr,.tiles{break-inside:avoid}
h2,h3,caption{break-after:avoid}
.stack,.key,.bar,.track,.dot{print-color-adjust:exact;-webkit-print-color-adjust:exact}.wide{overflow:visible}
.wide table,.files{min-width:0!important}}
@media (max-width:560px){main{padding:20px 14px}.card{padding:12px 12px 4px}h1{font-size:21px}}
`,
}
