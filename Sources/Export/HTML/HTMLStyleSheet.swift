/// The style sheet a page carries with it, for the screen and for paper.
enum HTMLStyleSheet {
  static let text = """
    :root { --text: #1c1f24; --muted: #5c6370; --accent: #1c456b; --line: #c7ced9; --tint: #f1f4f7; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 3rem 2rem 4rem; max-width: 56rem; color: var(--text);
      background: #fff; font: 1rem/1.7 "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP",
      "IPAexMincho", serif; font-variant-numeric: tabular-nums; line-break: strict;
      overflow-wrap: anywhere; }
    h1, h2, h3, h4, th, caption, .overline, .subtitle, .running, .strong, .note, .group,
    .notice-title { font-family: "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", "IPAexGothic",
      sans-serif; font-weight: 500; }
    h1 { margin: 0; font-size: 1.9rem; line-height: 1.4; }
    h2 { margin: 2.2rem 0 .6rem; font-size: 1.3rem; color: var(--accent); }
    h3 { margin: 1.7rem 0 .4rem; font-size: 1.08rem; color: var(--accent); }
    h4 { margin: 1.3rem 0 .3rem; font-size: .95rem; }
    thead th, td p.strong { overflow-wrap: break-word; }
    p { margin: .7rem 0; }
    p.note, .running, caption, .subtitle { color: var(--muted); }
    p.note, caption { font-size: .85em; }
    .running { font-size: .75rem; }
    header.running { border-bottom: 1px solid var(--line); padding-bottom: .4rem;
      margin-bottom: 2rem; }
    footer.running { margin-top: 3rem; }
    .title { border-bottom: 2px solid var(--accent); padding-bottom: 1rem; margin-bottom: 1rem; }
    .title p { margin: 0; }
    .overline { font-size: .85rem; color: var(--accent); }
    ul, ol { margin: .7rem 0; padding-left: 1.6em; }
    .notice { margin: 1.4rem 0; padding: .9rem 1.3rem 1rem; background: var(--tint);
      border-left: 3px solid var(--accent); }
    .notice p { margin: .3rem 0 0; }
    .notice .notice-title { margin: 0; color: var(--accent); }
    td p, th p { margin: 0; }
    table { width: 100%; margin: 1rem 0; border-collapse: collapse; font-size: .88rem;
      line-height: 1.55; }
    caption { text-align: left; padding-bottom: .3rem; }
    th, td { padding: .5rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line); }
    thead th { background: var(--tint); color: var(--accent); font-size: .93em;
      border-top: 1.5px solid var(--accent); border-bottom: 1px solid var(--accent); }
    .facts { font-size: .94rem; line-height: 1.65; }
    .facts th { width: 27%; color: var(--muted); }
    .signature { margin-top: 2rem; }
    .signature .facts th, .signature .facts td { padding-top: .9rem; padding-bottom: .2rem;
      vertical-align: bottom; }
    .signature .facts th { border-bottom: 0; }
    .signature .facts td.open { height: 3.4rem; border-bottom-color: var(--text); }
    th.group { padding-top: 1.1rem; color: var(--accent); border-bottom-color: var(--accent); }
    .center { text-align: center; }
    .trailing { text-align: right; }
    .wide { overflow-x: auto; }
    @media screen and (max-width: 46rem) {
      body { padding: 2rem 1.2rem 3rem; }
      h1 { font-size: 1.6rem; }
      .wide > table { min-width: 42rem; }
      .facts th { width: 32%; }
    }
    .space-small { height: .8rem; } .space-medium { height: 1.7rem; } .space-large { height: 3.4rem; }
    @media print {
      @page { size: A4 portrait; margin: 20mm; }
      body { padding: 0; max-width: none; font-size: 10pt; }
      thead { display: table-header-group; }
      tr, .notice, .signature { break-inside: avoid; page-break-inside: avoid; }
      h1, h2, h3, h4, th.group, caption { break-after: avoid; page-break-after: avoid; }
      p, li { orphans: 2; widows: 2; }
      .page-break { break-before: page; page-break-before: always; }
      .notice, thead th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }
    """
}
