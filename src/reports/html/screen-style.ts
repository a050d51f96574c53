/** Colours, type and layout on every screen. Contrast of text is at least 4.5 : 1, of lines that mean something 3 : 1, light and dark. */
export const screenStyle = `:root {
  color-scheme: light dark;
  --ink: #1c2024; --soft: #565e68; --line: #d3d7dc; --rule: #7d858f; --paper: #ffffff;
  --accent: #1f4e79; --good: #1b6b3a; --attention: #8a5300; --bad: #a9261d; --neutral: #565e68;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e7eb; --soft: #a5adb8; --line: #3a4048; --rule: #7d858f; --paper: #15181c;
    --accent: #8fbbe8; --good: #74cf95; --attention: #e6b25c; --bad: #f5958c; --neutral: #a5adb8;
  }
}
* { box-sizing: border-box; }
html { font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
:lang(zh) { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; line-height: 1.7; text-spacing-trim: trim-start; }
:lang(zh-TW), :lang(zh-HK), :lang(zh-Hant), :lang(ja), :lang(ko) { font-family: system-ui, sans-serif; line-height: 1.7; }
body { max-width: 54rem; margin: 0 auto; padding: 3.5rem 2rem 5rem; overflow-wrap: break-word; }
h1, .text, p, td, th, caption, dt, dd { white-space: pre-wrap; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; font-weight: 600; text-wrap: balance; }
h1 { margin: 0; font-size: 2rem; letter-spacing: -0.01em; }
h2 { margin: 0 0 1rem; font-size: 1.35rem; }
h3 { margin: 0 0 0.75rem; font-size: 1.1rem; }
h4, h5, h6 { margin: 0 0 0.5rem; font-size: 1rem; }
:is(h1, h2, h3, h4, h5, h6):lang(zh) { letter-spacing: 0; }
.section-number { margin-inline-end: 0.35em; color: var(--accent); font-variant-numeric: tabular-nums; }
p, ul, ol, dl, figure, .frame, .note { margin: 0 0 1rem; }
section { margin-block-start: 2.75rem; }
section section { margin-block-start: 1.75rem; }
header { padding-block-end: 0.5rem; border-block-start: 0.25rem solid var(--accent); padding-block-start: 1.5rem; }
.subtitle { margin: 0.4rem 0 0; color: var(--soft); font-size: 1.1rem; }
header .key-values { margin: 1.75rem 0 0; }
nav { margin: 2rem 0; }
nav > p { margin: 0 0 0.5rem; font-weight: 600; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav ul ul { padding-inline-start: 1.6rem; }
nav li { padding: 0; }
nav a { display: inline-flex; gap: 0.6em; align-items: baseline; padding-block: 0.1rem; color: inherit; text-decoration: none; }
nav .section-number { flex: none; margin: 0; }
nav a .text { text-decoration: underline; text-decoration-color: var(--rule); text-underline-offset: 0.2em; }
nav a:hover .text { text-decoration-color: currentcolor; }
a:focus-visible, .frame:focus-visible { outline: 0.15rem solid var(--accent); outline-offset: 0.15rem; }
.key-values { border-block-start: 1px solid var(--line); }
.key-values > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; column-gap: 1.5rem; padding: 0.4rem 0; border-block-end: 1px solid var(--line); }
.key-values dt { grid-column: 1; color: var(--soft); }
.key-values dd { grid-column: 2; margin: 0; min-width: 0; }
.frame { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; border-block-end: 1px solid var(--rule); font-size: 0.9375rem; }
caption { padding-block-end: 0.5rem; font-weight: 600; text-align: start; }
th, td { min-width: 3.5rem; max-width: 30rem; padding: 0.45rem 0.75rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
:is(th, td):first-child { padding-inline-start: 0.25rem; }
:is(th, td):last-child { padding-inline-end: 0.25rem; }
thead th { vertical-align: bottom; font-weight: 600; color: var(--soft); border-block: 1px solid var(--rule); }
tfoot th, tfoot td { font-weight: 600; border-block-start: 1px solid var(--rule); }
.center { text-align: center; }
.end { text-align: end; }
.number, .date { font-variant-numeric: tabular-nums; }
td.date, td.code { white-space: nowrap; }
.empty { color: var(--soft); }
ul, ol { padding-inline-start: 1.6rem; }
li { margin-block: 0.2rem; padding-inline-start: 0.2rem; }
li > ul, li > ol { margin: 0; }
li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.quotation { padding-inline-start: 1.6rem; }
.quotation blockquote { margin: 0; }
.quotation p { margin: 0; font-family: Charter, "Bitstream Charter", Cambria, "Noto Serif", Georgia, serif; font-size: 1.0625rem; }
.quotation p:lang(zh) { font-family: "Kaiti SC", KaiTi, STKaiti, "Noto Serif CJK SC", serif; }
.quotation figcaption { margin-block-start: 0.25rem; color: var(--soft); font-size: 0.9375rem; }
.status { display: inline-flex; width: max-content; max-width: 16rem; gap: 0.4em; align-items: baseline; padding: 0.02em 0.6em 0.06em; border: 1.5px solid currentcolor; border-radius: 0.3em; font-size: 0.875rem; font-weight: 600; }
p > .status { max-width: 100%; }
.status .text { min-width: 0; overflow-wrap: anywhere; }
.status.neutral, .neutral .tone { color: var(--neutral); }
.status.good, .good .tone { color: var(--good); }
.status.attention, .attention .tone { color: var(--attention); }
.status.bad, .bad .tone { color: var(--bad); }
.note { padding: 0.3rem 0 0.3rem 1.1rem; border-inline-start: 0.25rem solid var(--neutral); }
.note.good { border-color: var(--good); }
.note.attention { border-color: var(--attention); }
.note.bad { border-color: var(--bad); }
.note p { margin: 0; }
.note .tone { font-weight: 600; font-size: 0.9375rem; }
.signatures { margin-block-start: 2rem; padding: 0; list-style: none; }
.signatures li { margin: 0 0 2rem; padding: 0; }
.signatures .role { margin: 0; font-weight: 600; }
.signatures dl { display: grid; grid-template-columns: 1fr 1.4fr 0.8fr; gap: 1.5rem; margin: 0; }
.signatures dl > div { display: flex; flex-direction: column-reverse; }
.signatures dt { padding-block-start: 0.2rem; color: var(--soft); font-size: 0.8125rem; }
.signatures dd { display: flex; align-items: end; min-height: 2.75rem; margin: 0; padding-block-end: 0.15rem; border-block-end: 1px solid var(--ink); }
.page-break { margin: 2.75rem 0; border: 0; border-block-start: 1px dashed var(--rule); }
@media (max-width: 40rem) {
  body { padding: 1.5rem 1.1rem 3rem; }
  h1 { font-size: 1.6rem; }
  .key-values > div { display: block; }
  .key-values dt { font-size: 0.875rem; }
  table { width: max-content; min-width: 100%; }
  th, td { max-width: 16rem; }
  caption { max-width: calc(100vw - 2.2rem); }
  .signatures dl { grid-template-columns: 1fr; gap: 0.75rem; }
}
`
