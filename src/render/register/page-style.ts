/** The style sheet of the register page: light, dark, narrow and printed. Nothing is fetched. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1f;--dim:#55565c;--paper:#fff;--line:#d5d6db;--soft:#f3f4f7;
--link:#0b57b7;--del:#a3170f;--delbg:#fdeceb;--ins:#0e6027;--insbg:#e7f6ea;--bar:#5a7fb8;--warn:#7a4b00;--warnbg:#fff3d6}
@media (prefers-color-scheme:dark){:root{--ink:#e6e6ea;--dim:#a9abb3;--paper:#16171b;--line:#3a3c44;
--soft:#212329;--link:#8ab6f9;--del:#ffaaa3;--delbg:#3a1d1b;--ins:#8fe0a2;--insbg:#16301d;--bar:#7fa5e0;--warn:#ffd58a;--warnbg:#3a2f14}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:60rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
h3{font-size:1.1rem;line-height:1.35;margin:0 0 .25rem}
h4{font-size:1rem;margin:1.1rem 0 .25rem}
p{margin:.35rem 0}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font-size:.9em;background:var(--soft);padding:.1em .3em;border-radius:3px}
.facts,.scope{color:var(--dim);font-size:.92rem}
.sum{font-size:1.15rem;font-weight:600;margin-top:.75rem}
.unread{background:var(--warnbg);color:var(--warn);padding:.4rem .6rem;border-radius:4px}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--dim);font-weight:600;font-size:.88rem}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.when{white-space:nowrap}
.counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem 2.5rem;align-items:start}
.counts tbody th{font-weight:400;width:60%}
.graph{width:24%;min-width:4rem}
.graph svg{display:block;width:100%;height:.9rem;margin-top:.3rem}
.graph rect{fill:var(--bar)}
article{border:1px solid var(--line);border-radius:6px;padding:.9rem 1rem;margin:0 0 1rem;scroll-margin-top:1rem}
article:target{border-color:var(--link);box-shadow:0 0 0 1px var(--link)}
h3 a{text-decoration:none;white-space:nowrap}
h3 a:hover{text-decoration:underline}
.side{padding-left:.9rem;border-left:3px solid var(--line);margin:.5rem 0}
del{color:var(--del);background:var(--delbg);text-decoration:line-through;padding:0 .1em}
ins{color:var(--ins);background:var(--insbg);text-decoration:underline;text-underline-offset:.15em;padding:0 .1em}
.reasons{margin:.35rem 0;padding-left:1.2rem;font-size:.95rem}
dt{font-weight:600;margin-top:.5rem}
dd{margin:0}
footer{margin-top:2.5rem;color:var(--dim);font-size:.92rem}
@media (max-width:40rem){
body{padding:1rem .75rem 3rem}
.list thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.list table,.list tbody,.list tr{display:block}
.list td{display:inline}
.list td:not(:empty)+td:not(:empty)::before{content:"\u00a0· "}
.list tr{padding:.5rem 0;border-bottom:1px solid var(--line)}
.list td{border:0;padding:0}
.list td:empty{display:none}
.list .num{text-align:left}
article{padding:.7rem .75rem}
}
@media print{
:root{--ink:#000;--dim:#333;--paper:#fff;--line:#999;--soft:#fff;--link:#000;--del:#000;--ins:#000;--delbg:#fff;--insbg:#fff;--bar:#777;--warn:#000;--warnbg:#fff}
body{max-width:none;padding:0;font-size:10pt}
table{font-size:8.5pt}
tr,article{break-inside:avoid-page}
h2,h3,h4{break-after:avoid}
article p a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em}
ins{font-weight:700}
}
`;
