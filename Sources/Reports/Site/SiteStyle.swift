/// The stylesheet of a site: that of papers, and what only pages of a site have.
enum SiteStyle {
  static let text =
    HTMLStyle.text + """
      body { max-width: 64rem; }
      h1 { text-align: left; }
      .as-of { margin-top: 0; color: #4a4a4a; }
      nav ol { display: flex; flex-wrap: wrap; gap: 0.2em 0.5em; margin: 0 0 0.6em; padding: 0; list-style: none; }
      nav ol li + li::before { content: '› '; }
      main nav, nav + nav { border: 0; }
      nav + nav { margin: -0.8rem 0 0; }
      table { width: 100%; }
      section + section { margin-top: 2.5em; border-top: 1px solid #767676; }
      td:first-child a { font-weight: bold; }
      @media print {
        body { max-width: none; }
        section + section { border-top: 0; }
      }

      """
}
