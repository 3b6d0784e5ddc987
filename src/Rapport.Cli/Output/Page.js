"use strict";
const statements = JSON.parse(document.getElementById("data").textContent);
const panel = document.getElementById("panel");
let opener = null;

function make(tag, text, name) {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  if (name) element.className = name;
  return element;
}

function party(p) {
  const of = (p.of || []).filter(id => id !== p.id);
  const shown = p.name + (of.length ? " (" + of.join(", ") + ")" : "");
  return p.mention && p.mention.text && p.mention.text !== p.name ? shown + " – “" + p.mention.text + "”" : shown;
}

function when(w) {
  if (!w) return "";
  const span = w.start === w.end ? w.start : (w.start || "…") + " to " + (w.end || "…");
  return span + " (" + w.precision + (w.text ? ", “" + w.text + "”" : "") + ")";
}

function show(s) {
  const box = make("section", "", "statement");
  const title = make("h3");
  title.append(make("span", s.status, "status " + s.status), " · " + s.type + (s.mode ? " (" + s.mode + ")" : ""));
  box.append(title);
  const list = make("dl");
  const row = (name, value) => { if (value) list.append(make("dt", name), make("dd", value)); };
  row("who", s.actors.map(party).join("; "));
  row("to whom", s.recipients.map(party).join("; "));
  row("what", s.object);
  row("number", s.quantity == null ? "" : String(s.quantity));
  row("when", when(s.when));
  row("where", s.where ? s.where.name + (s.where.country ? " (" + s.where.country + ")" : "") : "");
  row("said by", s.said_by.map(p => p.name + " (" + p.verb + ")").join(" ‹ "));
  row("basis", s.basis);
  row("CAMEO", s.cameo ? s.cameo + (s.goldstein == null ? "" : ", Goldstein " + s.goldstein) : "");
  row("context", (s.context || []).join(", "));
  row("confidence", s.confidence == null ? "" : s.confidence.toFixed(2));
  box.append(list, make("blockquote", s.evidence.text));
  if (s.trace && s.trace.length) {
    const why = make("details");
    why.append(make("summary", "Why (" + s.trace.length + " steps)"));
    const steps = make("ol");
    for (const t of s.trace) {
      steps.append(make("li", t.step + ": " + t.why + (t.words ? " – “" + t.words + "”" : "") + (t.by ? " [" + t.by + "]" : "")));
    }
    why.append(steps);
    box.append(why);
  }
  return box;
}

function choose(span) {
  document.querySelectorAll(".chosen").forEach(c => c.classList.remove("chosen"));
  const article = span.closest("article").dataset.article;
  const ids = span.dataset.s.split(" ");
  panel.replaceChildren(...ids.map(id => show(statements[article][id])));
  for (const other of span.closest("article").querySelectorAll(".coded")) {
    if (other.dataset.s.split(" ").some(id => ids.includes(id))) other.classList.add("chosen");
  }
  panel.scrollTop = 0;
  opener = span;
}

function close() {
  document.querySelectorAll(".chosen").forEach(c => c.classList.remove("chosen"));
  panel.replaceChildren(make("p", "Nothing chosen yet.", "hint"));
  if (opener) opener.focus();
  opener = null;
}

document.getElementById("articles").addEventListener("click", e => {
  const span = e.target.closest(".coded");
  if (span) choose(span);
});
document.addEventListener("keydown", e => {
  if (e.key === "Escape") { close(); return; }
  const span = e.target.closest ? e.target.closest("#articles .coded") : null;
  if (span && (e.key === "Enter" || e.key === " ")) {
    e.preventDefault();
    choose(span);
    panel.focus({ preventScroll: true });
  }
});

const notes = document.getElementById("notes");
addEventListener("beforeprint", () => {
  if (!notes.childElementCount) notes.append(...statements.flat().map(show));
});
const linked = location.hash.match(/^#(\d+)-(\d+)$/);
if (linked) {
  const span = document.querySelector(`article[data-article="${linked[1]}"] .coded[data-s~="${linked[2]}"]`);
  if (span) { span.scrollIntoView({ block: "center" }); choose(span); }
}
