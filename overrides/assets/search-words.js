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

  // Letters to change, add, drop or swap to get from `a` to `b`, or from a beginning of `a`, counted
  // up to `most` (Damerau and Levenshtein).
  function distance(a, b, most, begins = false) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, i) => i);
    let best = last[b.length];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
      best = begins ? Math.min(best, row[b.length]) : row[b.length];
      if (Math.min(...row) > most) return begins ? best : most + 1;
    }
    return best;
  }

  return {
    distance,
    fold,
    stem,
    keep: (name) => names.add(fold(name)), // a name has no ending: «Volda» is not «vold»
    forms: () => [...known].map(([form, root]) => [fold(form), root]), // every word met so far
    stems: (text) => (text.match(WORD) || []).map(stem),
    // Each word of a text with its place, for marking what was found.
    places: (text) => [...text.matchAll(WORD)].map((match) => ({ start: match.index, word: match[0] })),
  };
})();
