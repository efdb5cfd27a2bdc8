// Says so when a check no longer holds on the day the page is read, in Norwegian time.
// The last day stands in the page; without this script it stands there alone.
"use strict";

{
  const WORDS = window.rusplanCheckedWords;
  const EMERGENCY = "tel:113".length; // a number as short as this is not called to ask

  // Swedish dates are written as in the attribute: 2026-11-24.
  const norway = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo" });
  const lastDays = [...document.querySelectorAll("time.til")];

  function words(time) {
    if (time.closest(".vedlikehald")) return WORDS.maintainers;
    const number = time.closest(".oppforing")?.querySelector('[href^="tel:"]')?.getAttribute("href");
    return number?.length > EMERGENCY ? WORDS.call : WORDS.look;
  }

  // The check stands behind a fold: the mark is in view on the fold, which then has a line of its own.
  function mark(fold) {
    const summary = fold?.querySelector("summary");
    if (!summary || summary.querySelector(".merke")) return;
    const word = document.createElement("span");
    word.className = "merke";
    word.textContent = WORDS.mark;
    summary.append(" ", word);
    fold.classList.add("merkt");
  }

  function update() {
    const today = norway.format(Date.now());
    for (const time of lastDays) {
      const line = time.parentElement;
      const marked = line.querySelector(".forfallen");
      const isLate = time.dateTime < today;
      if (isLate && !marked) {
        const note = document.createElement("strong");
        note.className = "forfallen";
        note.textContent = words(time);
        line.append(". ", note);
        mark(time.closest("details.om"));
      }
    }
  }

  document.addEventListener("visibilitychange", update);
  window.addEventListener("pageshow", update);
  update();
}
