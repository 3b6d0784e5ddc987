// Finds sections by words; the index lies beside this file and is loaded when somebody first searches. Nothing is asked of another host.
(() => {
  "use strict";
  const base = document.body.dataset.base;
  const input = document.getElementById("search");
  const found = document.getElementById("found");
  const narrow = matchMedia("(max-width: 48rem)").matches;
  const most = 20;
  let loading;

  document.querySelector(".search").hidden = false;
  if (narrow) document.querySelector(".pages > details").open = false;

  function load() {
    loading ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = `${base}search-index.js`;
      script.onload = () => done(window.rapportIndex);
      script.onerror = failed;
      document.head.append(script);
    });
    return loading;
  }

  function score(section, words) {
    let sum = 0;
    const title = `${section.heading} ${section.page}`.toLowerCase();
    const text = section.text.toLowerCase();
    for (const word of words) {
      const here = (title.includes(word) ? 10 : 0) + Math.min(5, text.split(word).length - 1);
      if (here === 0) return 0;
      sum += here;
    }
    return sum;
  }

  function row(section, word) {
    const at = Math.max(0, section.text.toLowerCase().indexOf(word) - 40);
    const item = document.createElement("li");
    const link = document.createElement("a");
    const excerpt = document.createElement("span");
    link.href = base + section.url;
    link.textContent = section.heading === section.page ? section.page : `${section.page}: ${section.heading}`;
    excerpt.textContent = section.text.slice(at, at + 140);
    link.append(excerpt);
    item.append(link);
    return item;
  }

  async function search() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    found.hidden = words.length === 0;
    if (words.length === 0) return;
    const index = await load();
    const best = index
      .map((section) => ({ section, score: score(section, words) }))
      .filter((s) => s.score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
    if (best.length > 0) {
      found.replaceChildren(...best.map((s) => row(s.section, words[0])));
      return;
    }
    const nothing = document.createElement("li");
    nothing.append(Object.assign(document.createElement("p"), { textContent: "Nothing found" }));
    found.replaceChildren(nothing);
  }

  input.addEventListener("input", search);
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape") found.hidden = true;
    if (e.key === "/" && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      e.preventDefault();
      input.focus();
    }
  });
})();
