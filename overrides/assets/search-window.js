// The search's window: fetched with the engine and the index when it is first opened.
"use strict";

window.rusplanSearch = (() => {
  const SNIPPET = 120; // characters of text around the first word found
  const MOST_NUMBERS = 2; // to call, for each hit

  const WORDS = window.rusplanSearchWords;
  const { find, titles } = window.rusplanEngine(window.rusplanIndex);
  const { places } = window.rusplanWords;

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  }

  const dialog = element("dialog", "sok-vindauge");
  dialog.setAttribute("aria-label", WORDS.search);
  dialog.innerHTML =
    `<form method="dialog" role="search"><label for="sok-felt">${WORDS.question}</label>` +
    '<input id="sok-felt" type="text" role="searchbox" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search">' +
    `<button value="">${WORDS.close}</button></form><p role="status"></p><ul></ul>`;
  const [field, status, list] = ["input", "[role=status]", "ul"].map((name) => dialog.querySelector(name));
  let base = ".";

  // A text from `start` to `end`, with the words found marked.
  function marked(text, words, start = 0, end = text.length) {
    const pieces = [];
    let place = start;
    for (const word of words) {
      const after = word.start + word.word.length;
      if (!word.hit || word.start < place || after > end) continue;
      pieces.push(text.slice(place, word.start), element("mark", "", text.slice(word.start, after)));
      place = after;
    }
    return [...pieces, text.slice(place, end)];
  }

  function snippet(text, words) {
    const first = words.find(({ hit }) => hit)?.start ?? 0;
    const start = first > SNIPPET / 2 ? text.indexOf(" ", first - SNIPPET / 2) + 1 : 0;
    const end = start + SNIPPET < text.length ? text.lastIndexOf(" ", start + SNIPPET) : text.length;
    return [start ? "… " : "", ...marked(text, words, start, end), end < text.length ? " …" : ""];
  }

  function call([number, address], ...content) {
    const link = element("a", "ring", address.startsWith("tel:") ? `${WORDS.call} ` : "", element("b", "", number), ...content);
    link.href = address;
    return link;
  }

  // A heading, and the language that it begins in where that is another than the page's.
  function inLanguage({ heading, language, foreign }, words) {
    if (!language) return marked(heading, words);
    const name = element("span", "", ...marked(heading, words, 0, foreign));
    name.lang = language;
    return [name, ...marked(heading, words, foreign)];
  }

  function hit(part, isHit) {
    const withHits = (text) => places(text).map((word) => ({ ...word, hit: isHit(word.word) }));
    const link = element("a", "treff", ...inLanguage(part, withHits(part.heading)));
    link.href = `${base}/${part.address}`;
    link.addEventListener("click", () => dialog.close());
    const item = element("li", "", link);
    if (part.address !== part.page) item.append(element("p", "kvar", titles.get(part.page) ?? ""));
    if (part.text) item.append(element("p", "", ...snippet(part.text, withHits(part.text))));
    if (part.numbers.length) {
      const numbers = part.numbers.slice(0, MOST_NUMBERS).flatMap((number) => [call(number), " "]);
      item.append(element("p", "", ...numbers));
    }
    return item;
  }

  const urgentHit = (part) =>
    element("li", "hastar", call(part.numbers[0], " ", ...inLanguage(part, [])), element("p", "", part.text.slice(0, part.text.indexOf(".") + 1)));

  function show() {
    const text = field.value.trim();
    const { found, urgent, otherwise, isForeign, isHit } = text ? find(text) : { found: [], urgent: 0, otherwise: [] };
    const nothing = isForeign ? WORDS.foreign : text && WORDS.nothing;
    if (isForeign) status.lang = "en";
    else status.removeAttribute("lang");
    status.textContent = [urgent ? WORDS.urgent : "", found.length ? counted(WORDS.hits, found.length).replace("{count}", found.length) : nothing]
      .join(" ")
      .trim();
    const shown = found.length ? found : otherwise;
    list.replaceChildren(...shown.map((part, place) => (place < urgent ? urgentHit(part) : hit(part, isHit))));
  }

  field.addEventListener("input", show);
  dialog.addEventListener("keydown", (event) => {
    const stops = [field, ...list.querySelectorAll("li > a")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && event.target === field) {
      event.preventDefault();
      const first = stops[1];
      if (first?.protocol === "tel:") first.focus(); // nobody calls by one key
      else first?.click();
    }
    if (!step) return;
    event.preventDefault();
    const here = stops.findIndex((stop) => stop.parentElement.contains(document.activeElement));
    stops[Math.max(0, Math.min(stops.length - 1, here + step))].focus();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);

  return {
    open(root) {
      base = root.replace(/\/$/, "") || ".";
      dialog.showModal();
      field.select();
      show();
    },
  };
})();
