internal import Records

/// A plain list of all pages.
struct SiteMapPage {
  let scene: SiteScene

  var page: SitePage {
    let words = scene.words
    let places = [
      (SitePath.index, scene.title), (SitePath.calendar, words.say("Календарь", "Calendar")),
      (SitePath.calendarFile, words.say("Календарь для программ (iCalendar)", "Calendar for programs (iCalendar)")),
      (SitePath.events, words.say("События", "Events")), (SitePath.practices, words.say("Практики", "Practices")),
    ]
    let title = words.say("Объединения", "Bodies")
    let bodies = scene.bodies.map { body -> [PaperBlock] in
      let record = scene.register.associations[body]
      return [.paragraph(PaperText([.link(record.name, address: SitePath.body(record))]))]
    }
    return SitePage(
      path: SitePath.map,
      title: words.say("Все страницы", "All pages"),
      opening: [
        .list(PaperList(items: places.map { [.paragraph(PaperText([.link($0.1, address: $0.0)]))] })),
        .heading(level: 2, PaperText(title)), .list(PaperList(items: bodies)),
      ],
      sections: []
    )
  }
}
