/** What changes on paper: A4, black on white, heads of long tables on every page, nothing cut that belongs together. */
export const paperStyle = `@page { size: A4; margin: 22mm 20mm 20mm; @bottom-right { font: 9pt system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #565e68; } }
@media print {
  :root {
    color-scheme: light;
    --ink: #000000; --soft: #41474e; --line: #c4c8cd; --rule: #6b727a; --paper: #ffffff;
    --accent: #1f4e79; --good: #1b6b3a; --attention: #8a5300; --bad: #a9261d; --neutral: #41474e;
  }
  html { font-size: 10pt; }
  body { max-width: none; margin: 0; padding: 0; }
  header, .status, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section { margin-block-start: 1.9rem; }
  section section { margin-block-start: 1.4rem; }
  h1, h2, h3, h4, h5, h6, caption, .tone { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .frame { overflow: visible; }
  th, td { min-width: 0; max-width: 20rem; padding-inline: 0.5rem; }
  thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
  tfoot { display: table-row-group; break-before: avoid; }
  tr, .key-values > div, .quotation, .note, .signatures li { break-inside: avoid; }
  .page-break { break-before: page; margin: 0; border: 0; visibility: hidden; }
  .page-break + section { margin-block-start: 0; }
  nav a .text { text-decoration: none; }
}
`
