/// A picture in a line of text.
struct DOCXDrawing {
  /// Counted from 1 through the whole document.
  var number: Int
  var name: String
  /// What is read aloud instead of the picture.
  var description: String
  /// The id of the picture's file.
  var relationship: String
  /// In twentieths of a point.
  var width: Int
  var height: Int

  /// 914 400 of these are an inch.
  private static let unitsPerTwentieth = 635

  var element: XML {
    let (cx, cy) = ("\(width * Self.unitsPerTwentieth)", "\(height * Self.unitsPerTwentieth)")
    let content = XML(
      "pic:pic",
      [
        XML("pic:nvPicPr", [XML("pic:cNvPr", ["id": "\(number)", "name": name]), XML("pic:cNvPicPr")]),
        XML(
          "pic:blipFill",
          [XML("a:blip", ["r:embed": relationship]), XML("a:stretch", [XML("a:fillRect")])]
        ),
        XML(
          "pic:spPr",
          [
            XML("a:xfrm", [XML("a:off", ["x": "0", "y": "0"]), XML("a:ext", ["cx": cx, "cy": cy])]),
            XML("a:prstGeom", ["prst": "rect"], [XML("a:avLst")]),
          ]
        ),
      ]
    )
    return XML(
      "w:drawing",
      [
        XML(
          "wp:inline",
          ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
          [
            XML("wp:extent", ["cx": cx, "cy": cy]),
            XML("wp:docPr", ["id": "\(number)", "name": name, "descr": description]),
            XML("a:graphic", [XML("a:graphicData", ["uri": DOCXNamespace.picture], [content])]),
          ]
        )
      ]
    )
  }
}
