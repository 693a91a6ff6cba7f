/// The stylesheet of papers: dark letters on white, for screens from the width of a phone, and for A4.
package enum HTMLStyle {
  /// The stylesheet, for a file beside the pages of a site, or for within a page.
  ///
  /// It holds none of the characters that HTML gives a meaning (`<`, `>`, `&`, `"`), so that it stands in a page as it is.
  package static let text = screen + print

  private static let screen = """
    :root { color-scheme: only light; }
    html { background: #fff; color: #1a1a1a; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 52rem; padding: 1rem 1rem 3rem; overflow-wrap: anywhere;
      font: 1.0625rem/1.5 'PT Astra Serif', 'PT Serif', 'Times New Roman', 'Liberation Serif', serif;
    }
    a { color: #0a4595; }
    a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid #0a4595; outline-offset: 2px; }
    h1, h2, h3, h4, h5, h6 { margin: 1.5em 0 0.5em; line-height: 1.25; font-weight: bold; }
    h1 { margin-top: 1em; font-size: 1.4rem; text-align: center; }
    h2 { font-size: 1.2rem; }
    h3, h4, h5, h6 { font-size: 1.0625rem; }
    h4, h5, h6 { font-style: italic; }
    p, ul, ol { margin: 0.6em 0; }
    ul, ol { padding-left: 2em; }
    li, li ul, li ol { margin: 0.2em 0; }
    li[data-number]::marker { content: attr(data-number) ' '; }
    .centered, .title { text-align: center; }
    .stamp { margin: 0 0 1.5em auto; width: fit-content; max-width: 60%; }
    .sides { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2em; }
    .signatures { display: table; margin-top: 2em; }
    .signatures p { display: table-row; }
    .signatures span { display: table-cell; padding: 0.5em 1em 0.5em 0; vertical-align: bottom; }
    .signatures .place { overflow-wrap: normal; }
    .aside { margin: 1em 0; border-left: 4px solid #767676; padding: 0.1em 0 0.1em 1em; }
    .page-break { margin: 2.5em 0; border: 0; border-top: 1px solid #767676; }
    .wide { margin: 1em 0; overflow-x: auto; }
    table { border-collapse: collapse; line-height: 1.35; overflow-wrap: break-word; }
    caption { padding-bottom: 0.4em; font-weight: bold; text-align: left; }
    th, td { border: 1px solid #767676; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
    thead th { background: #efefef; vertical-align: middle; text-align: center; }
    tbody th { font-weight: normal; }
    .center { text-align: center; }
    tbody .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .chart { margin: 1.5em 0; }
    figcaption { margin-bottom: 0.5em; font-weight: bold; }
    .chart svg { display: block; max-width: 100%; height: auto; }
    .chart svg.narrow { display: none; }
    details { margin-top: 0.5em; }
    summary { width: fit-content; cursor: pointer; color: #0a4595; }
    nav { border-bottom: 1px solid #767676; margin-bottom: 1.5rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: 0.2em 1.2em; margin: 0 0 0.6em; padding: 0; list-style: none; }
    nav [aria-current] { color: inherit; font-weight: bold; text-decoration: none; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { position: static; }
    @media (max-width: 40rem) {
      .chart svg { display: none; }
      .chart svg.narrow { display: block !important; }
      .signatures, .signatures p, .signatures span { display: block; padding-bottom: 0; }
      .signatures p { margin-bottom: 1.5em; }
      .stamp { max-width: 80%; }
    }

    """

  private static let print = """
    @page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 11pt serif; } }
    @page broad { size: A4 landscape; margin: 30mm 20mm 15mm; }
    @page :first { @top-center { content: none; } }
    @media print {
      body { max-width: none; padding: 0; font-size: 12pt; line-height: 1.35; orphans: 2; widows: 2; }
      h1 { font-size: 14pt; }
      h2 { font-size: 13pt; }
      h3, h4, h5, h6 { font-size: 12pt; }
      h1, h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; break-inside: avoid; }
      thead { display: table-header-group; }
      p:has(+ .wide), p:has(+ .chart), p:has(+ ul), p:has(+ ol), .opening { break-after: avoid; }
      .signatures { break-before: avoid; }
      tr, .signatures, .stamp, .sides, .chart svg { break-inside: avoid; }
      .wide { overflow: visible; }
      table { font-size: 11pt; hyphens: auto; }
      table.small { font-size: 9pt; }
      .small th, .small td { padding: 0.2em 0.3em; }
      .broad { page: broad; }
      .page-break { visibility: hidden; height: 0; margin: 0; break-after: page; }
      .page-break + * { margin-top: 0; }
      .broad + .page-break { display: none; }
      a { color: inherit; text-decoration: none; }
      a[href^=http]:not(.bare)::after { content: ' (' attr(href) ')'; }
      nav, .skip, details { display: none; }
    }

    """
}
