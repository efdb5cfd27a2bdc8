// The search: fetched when it is first opened, works on the index that the build made.
"use strict";

window.rusplanSearch = (() => {
  const MOST = 12; // results shown
  const SNIPPET = 110; // characters of text around the first word found

  const fold = (text) =>
    text
      .toLowerCase()
      .replace(/å/g, "a")
      .replace(/ø/g, "o")
      .replace(/æ/g, "ae")
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "");
  const words = (text) => fold(text).match(/[a-z0-9§]+/g) || [];
  const number = (text) => (/^[\d\s+]{3,}$/.test(text) ? text.replace(/\D/g, "") : ""); // «116 111»

  const parts = window.rusplanIndex.map(([address, heading, text, isEntry, numbers]) => ({
    address,
    heading,
    text,
    isEntry,
    numbers,
    page: address.split("#")[0],
    headingWords: words(heading),
    textWords: words(text),
  }));
  const titles = new Map(parts.filter((part) => part.address === part.page).map((part) => [part.page, part.heading]));

  const hits = (list, word) =>
    list.includes(word) ? 2 : word.length > 2 && list.some((each) => each.startsWith(word)) ? 1 : 0;

  function score(part, query) {
    let found = 0;
    let sum = 0;
    for (const word of query) {
      const inHeading = hits(part.headingWords, word);
      const inText = hits(part.textWords, word);
      if (inHeading || inText) found += 1;
      sum += inHeading * 5 + inText;
    }
    return found && found * 100 + sum;
  }

  function find(text) {
    const query = words(text);
    const called = number(text);
    const points = called
      ? (part) => part.numbers.some((each) => each.startsWith(called)) && 1 + part.isEntry
      : (part) => score(part, query);
    return parts
      .map((part) => [points(part), part])
      .filter(([points]) => points)
      .sort(([a], [b]) => b - a)
      .slice(0, MOST)
      .map(([, part]) => part);
  }

  function snippet(part, text) {
    const first = words(text).find((word) => fold(part.text).includes(word));
    const place = first ? fold(part.text).indexOf(first) : 0;
    const start = place > SNIPPET / 2 ? part.text.indexOf(" ", place - SNIPPET / 2) + 1 : 0;
    const end = start + SNIPPET;
    return `${start ? "… " : ""}${part.text.slice(start, end)}${end < part.text.length ? " …" : ""}`;
  }

  const dialog = document.createElement("dialog");
  dialog.className = "sok-vindauge";
  dialog.setAttribute("aria-label", "Søk");
  dialog.innerHTML =
    '<form method="dialog" role="search"><label for="sok-felt">Kva leitar du etter?</label>' +
    '<input id="sok-felt" type="text" role="searchbox" autocomplete="off" spellcheck="false" enterkeyhint="search">' +
    '<button value="">Lukk</button></form><p role="status"></p><ul></ul>';
  const [field, status, list] = ["input", "[role=status]", "ul"].map((name) => dialog.querySelector(name));
  let base = ".";

  function show() {
    const text = field.value.trim();
    const found = text ? find(text) : [];
    status.textContent = !text
      ? ""
      : found.length
        ? `${found.length === MOST ? "Dei beste treffa" : `${found.length} treff`}`
        : "Ingen treff. Prøv eit anna ord, eller sjå i ressursbanken.";
    list.replaceChildren(
      ...found.map((part) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = `${base}/${part.address}`;
        link.textContent = part.heading;
        link.addEventListener("click", () => dialog.close());
        const where = document.createElement("p");
        const page = part.address === part.page ? "" : `${titles.get(part.page)}: `;
        where.textContent = page + snippet(part, text);
        item.append(link, where);
        return item;
      }),
    );
  }

  field.addEventListener("input", show);
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && event.target === field) {
      event.preventDefault();
      list.querySelector("a")?.click();
    }
    if (!step) return;
    event.preventDefault();
    const stops = [field, ...list.querySelectorAll("a")];
    stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(document.activeElement) + step))].focus();
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
