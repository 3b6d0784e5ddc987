// Reads a text with wink-nlp, paragraph by paragraph, several times; prints one line of JSON.
// Usage: node bench.js TEXT TIMES
const fs = require("fs");
const winkNLP = require("wink-nlp");
const model = require("wink-eng-lite-web-model");

const [, , path, times] = process.argv;
const paragraphs = fs.readFileSync(path, "utf8").split("\n\n");
// Sentences, tags and names of dates, numbers and the like; tags and lemmas are made when they are asked for.
const nlp = winkNLP(model, ["sbd", "pos", "ner"]);
const its = nlp.its;
const passes = [];
for (let i = 0; i < Number(times); i++) {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  let tokens = 0;
  for (const paragraph of paragraphs) {
    const doc = nlp.readDoc(paragraph);
    tokens += doc.tokens().out(its.pos).length;
    doc.tokens().out(its.lemma);
  }
  const used = process.cpuUsage(cpu);
  passes.push({ tokens, seconds: Number(process.hrtime.bigint() - start) / 1e9, processor: (used.user + used.system) / 1e6 });
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
const least = (key) => Math.min(...passes.map((p) => p[key]));
console.log(
  JSON.stringify({
    tokens: passes[0].tokens,
    cold: passes[0].processor,
    seconds: least("seconds"),
    processor: least("processor"),
    peak,
  }),
);
