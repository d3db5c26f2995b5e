/** The design of the reference page: ink on paper, light and dark, readable from 360 px. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#f4f6f2;--sheet:#fdfefb;--ink:#14232b;--ink-2:#40505a;--ink-3:#57666e;--line:#cdd4d1;--line-2:#9fabab}
@media (prefers-color-scheme:dark){:root{--paper:#10191e;--sheet:#18242a;--ink:#e9ece4;--ink-2:#b9c3c3;--ink-3:#98a5a8;--line:#2b383f;--line-2:#50616a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 16px}
header{padding-top:32px}
footer{padding:32px 16px 48px;color:var(--ink-2)}
h1,h2,h3{font-family:'Brygada 1918 Variable','Brygada 1918',Georgia,serif;font-weight:600;line-height:1.15;margin:0}
h1{font-size:1.9375rem}
h2{font-size:1.5rem;border-top:2px solid var(--ink);padding-top:12px;margin-top:48px}
h3{font-size:1.1875rem;margin-top:32px}
h4{font-size:.9375rem;margin:24px 0 4px}
p{margin:8px 0;max-width:42rem}
a{color:inherit;text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
code,pre{font-family:ui-monospace,'SFMono-Regular',Menlo,Consolas,monospace;font-size:.875em}
code{overflow-wrap:anywhere}
pre{margin:8px 0;padding:12px;background:var(--sheet);border-left:1px solid var(--line-2);white-space:pre-wrap;overflow-wrap:anywhere}
nav ul,.try,.codes{list-style:none;margin:8px 0;padding:0}
nav li,.try li{padding:4px 0}
dl{margin:8px 0;border-top:1px solid var(--line-2)}
dl>div{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:0 24px;padding:8px 0;border-bottom:1px solid var(--line)}
dt,dd{margin:0;min-width:0}
dt{overflow-wrap:anywhere}
dd p{margin:0}
.kind{color:var(--ink-3);font-size:.84375rem}
.codes{display:flex;flex-wrap:wrap;gap:0 12px}
details{margin:4px 0}
summary{cursor:pointer}
.skip{position:absolute;left:-999em}
.skip:focus{left:16px;top:8px;background:var(--sheet);padding:8px}
@media (max-width:720px){dl>div{grid-template-columns:minmax(0,1fr)}}
`
