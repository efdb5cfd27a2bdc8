// «Finn hjelp»: typing shortens the lists of places. Nothing that is typed is kept.
"use strict";

{
  const form = document.getElementById("stadsok");
  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const lists = [...document.querySelectorAll(".stader ul")];
  const items = lists.flatMap((list) => [...list.children]);

  const fold = (text) =>
    text
      .toLowerCase()
      .replace(/å|aa/g, "a")
      .replace(/ø/g, "o")
      .replace(/æ/g, "ae")
      .replace(/[^a-z0-9]+/g, " ")
      .replace(/videregaende|vidaregaande/g, "vgs")
      .replace(/\bskule/g, "skole")
      .trim();
  const known = (item) => fold([item.textContent, item.dataset.kommune, item.dataset.namn].join(" "));
  const names = new Map(items.map((item) => [item, ` ${known(item)}`]));

  function shorten() {
    const wanted = fold(field.value).split(" ");
    for (const item of items) item.hidden = !wanted.every((word) => names.get(item).includes(` ${word}`));
    for (const list of lists) {
      const fold = list.closest("details");
      list.hidden = !list.querySelector("li:not([hidden])");
      (fold ?? list.previousElementSibling).hidden = list.hidden;
      if (fold) fold.open = Boolean(field.value.trim());
    }
    const found = items.filter((item) => !item.hidden).length;
    status.textContent = !field.value.trim()
      ? ""
      : found
        ? counted(JSON.parse(status.dataset.treff), found).replace("{count}", found)
        : status.dataset.ingen;
  }

  field.addEventListener("input", shorten);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim()) items.find((item) => !item.hidden)?.querySelector("a").click();
  });
  shorten(); // the browser may have kept what was typed before «back»
}
