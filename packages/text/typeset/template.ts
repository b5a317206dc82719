/** The page in the typesetter's own language. Texts come as values, so nothing in them is taken for a command. */
export const TEMPLATE = `
#let content = json(bytes(sys.inputs.content))
#set document(title: content.title, date: none)
#set text(
  font: ("Noto Serif", "Noto Serif SC", "Noto Naskh Arabic"),
  size: 10.5pt,
  lang: content.language,
  dir: if content.direction == "rtl" { rtl } else { ltr },
  hyphenate: false,
  fallback: false,
)
#set smartquote(enabled: false)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 25mm, bottom: 22mm),
  footer: context align(center, text(size: 9pt, counter(page).display("1/1", both: true))),
)
#set par(leading: 0.75em, spacing: 1.1em)
#show heading: set text(size: 10.5pt, weight: "bold")
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set block(above: 1.5em, below: 1em)
#show heading.where(level: 1): set block(above: 1.2em, below: 1.2em)

#if content.masthead.len() > 0 {
  for (at, row) in content.masthead.enumerate() {
    grid(
      columns: (1fr, 38%),
      align: bottom,
      if at == 0 { text(size: 13pt, row.at(0)) } else { text(size: 14pt, weight: "bold", row.at(0)) },
      if at == 0 { text(size: 13pt, row.at(1)) } else { row.at(1) },
    )
    if at == 0 { v(-0.6em); line(length: 100%, stroke: 0.6pt) }
    v(-0.4em)
  }
  v(0.2em)
  line(length: 100%, stroke: 1.2pt)
  v(1.4em)
}

#let level = 10mm
#for item in content.lines {
  if item.page { pagebreak(weak: true) }
  let role = item.role
  let said = item.text
  if role == "title" or role == "letter-title" { heading(level: 1, said) }
  else if role == "heading" {
    heading(level: 2, if item.number == none { said } else { item.number + " " + said })
  }
  else if role == "fact" { par(if content.language in ("zh", "ar") { said } else { emph(said) }) }
  else if role in ("clause", "enacting", "closing", "letter") { par(first-line-indent: (amount: level, all: true), said) }
  else {
    pad(..(if content.direction == "rtl" { (right: level * item.depth) } else { (left: level * item.depth) }), par(if item.number == none { said } else { box(width: level, item.number) + said }))
  }
}
`;
