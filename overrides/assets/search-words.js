// Words as the search compares them: folded, and without the endings of the edition's language.
"use strict";

window.rusplanWords = (() => {
  const ENDINGS = window.rusplanIndex.endings.split("|").filter(Boolean); // the longest first
  const SHORTEST_STEM = 3; // letters: what is left must be a word
  const WORD = /\d+(?:[-–‑]\d+)+|[\p{L}\p{N}]+/gu; // «15-3» is one word

  const fold = (text) =>
    text
      .toLowerCase()
      .replace(/[å]/g, "a")
      .replace(/[øö]/g, "o")
      .replace(/[æä]/g, "ae")
      .replace(/[–‑]/g, "-")
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "");

  function withoutEnding(word) {
    if (/\d/.test(word)) return word;
    for (const ending of ENDINGS) {
      const stem = word.slice(0, -ending.length);
      if (!word.endsWith(ending) || stem.length < SHORTEST_STEM) continue;
      if (ending === "s" && (stem.length === SHORTEST_STEM || stem.endsWith("s"))) continue; // «russ»
      return stem;
    }
    return word;
  }

  const known = new Map();
  const names = new Set();
  function stem(word) {
    let found = known.get(word);
    if (found === undefined) {
      const folded = fold(word);
      known.set(word, (found = names.has(folded) ? folded : withoutEnding(folded)));
    }
    return found;
  }

  return {
    fold,
    stem,
    keep: (name) => names.add(fold(name)), // a name has no ending: «Volda» is not «vold»
    forms: () => [...known].map(([form, root]) => [fold(form), root]), // every word met so far
    stems: (text) => (text.match(WORD) || []).map(stem),
    // Each word of a text with its place, for marking what was found.
    places: (text) => [...text.matchAll(WORD)].map((match) => ({ start: match.index, word: match[0] })),
  };
})();
