import { LEVEL_COLOURS } from '../level-colours.ts';
import { PICTURE_STYLE } from '../svg/style.ts';

const WIDTHS = Array.from(
  { length: 18 },
  (_, index) => `.w${String(5 * index + 5)}{width:${String(5 * index + 5)}%}`,
).join('');

const LEVELS = Object.entries(LEVEL_COLOURS)
  .map(([rank, { fill, ink }]) => `.level-${rank}{background:${fill};color:${ink}}`)
  .join('');

/** The style sheet of a page: light and dark, narrow and wide, screen and A4. No colour carries a meaning alone. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--text:#1b1b1b;--soft:#4d4d4d;--line:#c9c9c9;--tint:#f3f5f7;--link:#0b4f8a;--warn:#7a3300}
@media (prefers-color-scheme:dark){:root{--ground:#16181b;--text:#ececec;--soft:#b9b9b9;--line:#4a4f55;--tint:#202327;--link:#8ec5f5;--warn:#ffb27a}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,'Segoe UI',Arial,sans-serif;overflow-wrap:break-word}
${WIDTHS}
main{max-width:64rem;margin:0 auto;padding:1rem 1.25rem}
h1{font-size:1.9rem;line-height:1.2;margin:1rem 0 .75rem}
h2{font-size:1.4rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
h3{font-size:1.1rem;margin:1.5rem 0 .5rem}
p,ul,ol,dl,figure{margin:.5rem 0 1rem}
li{margin:.25rem 0}
li p{margin:.25rem 0}
a{color:var(--link)}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid #c2410c;outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.5rem;z-index:2}
nav{font-size:.95rem;margin:1rem 0;padding:.75rem 1rem;background:var(--tint);border-radius:4px}
nav ol{columns:2;list-style:none;padding:0;margin:0}
nav li{margin:0;padding:.125rem 0;break-inside:avoid}
.muted{color:var(--soft)}
.warning{color:var(--warn);font-weight:600}
dl{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.25rem 1rem}
dt{font-weight:600}
dd{margin:0}
dd p{margin:0 0 .25rem}
pre{background:var(--tint);border:1px solid var(--line);border-radius:4px;padding:.75rem;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.4rem .55rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{background:var(--tint)}
tbody th{font-weight:400}
tbody th[colspan]{font-weight:600}
.center{text-align:center}
.right{text-align:right}
.hidden,.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.scroll{overflow-x:auto;position:relative}
.compact{width:auto}
${LEVELS}
.matrix thead th:not(:first-child){writing-mode:vertical-rl;transform:rotate(180deg);max-height:14rem;font-weight:400}
th button{all:unset;cursor:pointer;margin-left:.35rem;padding:0 .2rem}
th button::after{content:'\\2195';font-weight:400}
[aria-sort=ascending] button::after{content:'\\2191'}
[aria-sort=descending] button::after{content:'\\2193'}
.filter{display:flex;gap:.5rem;align-items:center;flex-wrap:wrap;margin:.5rem 0}
.filter input{font:inherit;padding:.25rem .5rem;border:1px solid var(--soft);border-radius:4px;background:var(--ground);color:var(--text);max-width:16rem}
.tip{position:fixed;z-index:3;max-width:22rem;background:var(--text);color:var(--ground);padding:.5rem .7rem;border-radius:4px;font-size:.9rem;pointer-events:none}
summary{cursor:pointer;color:var(--link)}
${PICTURE_STYLE}
@media screen and (max-width:44rem){
nav ol{columns:1}
dl{display:block}
dd{margin:0 0 .5rem}
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:auto;border:0;padding:.1rem 0}
.cards tr{border:1px solid var(--line);border-radius:4px;padding:.5rem .7rem;margin:0 0 .75rem}
.cards tr[hidden]{display:none}
.cards td::before{content:attr(data-label);display:block;font-size:.85rem;color:var(--soft)}
}
@media print{
@page{size:A4;margin:15mm 16mm}
:root{--ground:#fff;--text:#000;--soft:#333;--line:#999;--tint:#eee;--link:#000;--warn:#000}
body{font-size:9.5pt;line-height:1.3}
main{max-width:none;padding:0}
nav,.skip,.filter,details,.tip,th button{display:none}
h1{font-size:17pt;margin:0 0 .4rem}
h2{font-size:13pt;margin:.9rem 0 .35rem}
h3{font-size:10.5pt;margin:.6rem 0 .2rem}
p,ul,ol,dl,figure{margin:.3rem 0 .5rem}
li{margin:.1rem 0}
h1,h2,h3,caption,figcaption,p:has(+table),p:has(+ul){break-after:avoid}
table{font-size:8.5pt;line-height:1.25;margin:.3rem 0 .5rem}
thead{display:table-header-group}
tr,li,.picture,dd p{break-inside:avoid}
p,li,dd{orphans:3;widows:3}
th,td{padding:.15rem .3rem}
.page-break{break-before:page}
.scroll{overflow:visible}
.picture{max-width:100%;height:auto}
.shape .box,thead th,td[class*=level-]{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a[href^=https]:not(.bare)::after{content:' (' attr(href) ')'}
}
`;

/** Named in the security policy of the page; a test works it out again. */
export const STYLE_HASH = 'sha256-5o2tnYZDjJGx61mPO2xX/Ptjd3ylUDK1M0ntJs9umOg=';
