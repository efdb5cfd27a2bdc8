// Tells whether what is typed cannot wait. Words are recognised as pieces of meaning, and some
// pieces together are a sign; which ones is data (alarms.yml).
"use strict";

window.rusplanAlarms = ({ idioms, neutral, fillers, subjects, pieces, alarms }, isSpelled) => {
  const { distance, fold } = window.rusplanWords;
  const EXACT_UP_TO = 3; // letters: «dø» is not «do»
  const FORGIVEN_FROM = [5, 8]; // letters: one may be wrong, two may
  const BEGUN = 0.7; // as sure as a whole word
  const LONGEST_ENDING = 3; // letters after a beginning that is misspelt
  const AND_MORE = 1; // letter that a beginning has beside: «vald» is not «val…»
  const SMALL_UP_TO = 3; // letters: «pga» hinders no hint
  const SHORTEST_RUN = 8; // letters: several words may be written as one
  const [SHORTEST_APART, LONGEST_APART] = [2, 16]; // letters of each of them
  const FEWEST_APART = 3; // of them, unless the last is a small word: «pusterikke»
  const WORD = /[\p{L}\p{N}]+/gu;

  const plain = (text) =>
    text
      .toLowerCase()
      .replace(/['’´`]/g, "") // «can't» is «cant»
      .replace(/ä/g, "æ")
      .replace(/ö/g, "ø")
      .replace(/(\p{L})\1{2,}/gu, "$1"); // «hjeeelp»
  const key = (word) => (word.length > EXACT_UP_TO ? fold(word) : word);
  const spelled = (text) => plain(text).match(WORD) || [];
  const split = (text) => spelled(text).map(key);

  const ANY = "*"; // in place of a first letter: only the end of the word is known

  // Ways to say things, by their first letter: words in a row, each whole or, with «*», the
  // beginning or the end of one.
  function byLetter(things) {
    const found = new Map();
    for (const [thing, all] of things.entries()) {
      for (const way of all) {
        const words = way.split(" ").flatMap((each) => {
          const [begins, ends] = [each.endsWith(ANY), each.startsWith(ANY)];
          return spelled(each).map((word) => ({ word: begins || ends ? fold(word) : key(word), begins, ends }));
        });
        const letter = words[0].ends ? ANY : words[0].word[0];
        if (!found.has(letter)) found.set(letter, []);
        found.get(letter).push({ thing, words });
      }
    }
    return found;
  }
  const ways = byLetter(pieces);
  const others = byLetter([idioms]);
  const beginnings = neutral.filter((way) => way.endsWith(ANY)).flatMap(spelled);
  const small = new Set([...neutral.filter((way) => !way.endsWith(ANY)), ...fillers].flatMap(spelled));
  const saysNothing = (word) => small.has(word) || /^\d+$/.test(word) || beginnings.some((each) => word.startsWith(each)); // «måtte» is not «matte»

  const isSaid = (typed, { word, begins, ends }) =>
    typed === word || (begins && (typed.length > EXACT_UP_TO ? typed : fold(typed)).startsWith(word)) || (ends && typed.endsWith(word));

  // The fewest letters wrong in `typed`, or in a beginning of it.
  function wrong(typed, { word, begins, ends }, most) {
    const longer = typed.length - word.length;
    if (ends || longer < -most || longer > most + (begins ? LONGEST_ENDING : 0)) return most + 1;
    return distance(typed, word, most, begins);
  }

  // Calls `met` with each thing that is said, and the places of its first word and after its last.
  function match(typed, said, isSame, met) {
    typed.forEach((first, place) => {
      for (const { thing, words } of [...(said.get(first[0]) || []), ...(said.get(ANY) || [])]) {
        const end = place + words.length;
        if (end <= typed.length && words.every((word, i) => isSame(typed[place + i], word, place + i))) met(thing, place, end);
      }
    });
  }

  // How sure it is that a word says a piece or nothing else, by itself: 0 if it does not.
  const sureOf = new Map(); // every word asked for so far
  function whole(word) {
    if (!sureOf.has(word)) sureOf.set(word, saysNothing(word) ? 1 : said(word));
    return sureOf.get(word);
  }
  function said(word) {
    const single = (ways.get(word[0]) || []).filter(({ words }) => words.length === 1).map(({ words: [each] }) => each);
    if (single.some((each) => each.word === word)) return 1;
    return single.some((each) => isSaid(word, each) && word.length - each.word.length <= LONGEST_ENDING) ? BEGUN : 0;
  }

  // The words that are written as one, the surest of them; none if that is not sure enough.
  function apart(word) {
    const best = [{ doubt: 0, words: [] }];
    for (let end = SHORTEST_APART; end <= word.length; end++) {
      for (let start = Math.max(0, end - LONGEST_APART); start <= end - SHORTEST_APART; start++) {
        const piece = word.slice(start, end);
        const sure = best[start] && (piece.length > SHORTEST_APART ? whole(key(piece)) : Number(saysNothing(piece)));
        const doubt = sure && best[start].doubt + 1 / sure;
        if (doubt && !(best[end]?.doubt <= doubt)) best[end] = { doubt, words: [...best[start].words, piece] };
      }
    }
    const words = best[word.length]?.words ?? [];
    const isSmall = fillers.includes(words.at(-1)) && words.at(-1).length > SHORTEST_APART;
    return words.length >= FEWEST_APART || isSmall ? words : [];
  }

  // A word as it would have been written with the letters that a keyboard lacks, and spaces.
  function respelled(word) {
    if (whole(key(word)) || whole(word)) return [word];
    const marked = word.replace(/aa/g, "å").replace(/oe/g, "ø").replace(/ae/g, "æ");
    if (marked !== word && whole(key(marked))) return [marked];
    const words = word.length < SHORTEST_RUN || isSpelled(word) ? [] : apart(word);
    return words.length > 1 ? words : [word];
  }

  const forgiven = (word) => FORGIVEN_FROM.filter((length) => word.length >= length).length;

  // The pieces in what is typed; and, for each word that is neither one of them nor one that says
  // nothing else, the pieces that it may be misspelt from, or null for a word of an idiom.
  function read(text) {
    const written = spelled(text).flatMap(respelled);
    const typed = written.map(key);
    const isOther = typed.map(() => false);
    match(typed, others, isSaid, (_, place, end) => isOther.fill(true, place, end));
    const isKnown = written.map((word, place) => !isOther[place] && (saysNothing(word) || word.length <= SMALL_UP_TO));
    const found = new Set();
    const meet = (mark) => (piece, place, end) => {
      if (isOther.slice(place, end).some(Boolean)) return;
      found.add(piece);
      for (let each = place; each < end; each++) mark(each, piece);
    };
    match(typed, ways, isSaid, meet((place) => { isKnown[place] = true }));
    const odd = new Map(typed.flatMap((_, place) => (isKnown[place] ? [] : [[place, new Set()]])));
    const isAlike = (word, said, place) => {
      if (isSaid(word, said)) return true;
      const most = odd.has(place) && !isSpelled(word) ? Math.min(forgiven(word), forgiven(said.word.slice(said.begins ? AND_MORE : 0))) : 0;
      return most > 0 && wrong(word, said, most) <= most;
    };
    if (odd.size) match(typed, ways, isAlike, meet((place, piece) => odd.get(place)?.add(piece)));
    return { found, odd: [...odd].map(([place, may]) => (isOther[place] ? null : may)) };
  }

  // Returns whom to call first, the most urgent of each alarm before the next of any, and then what
  // to read while help is coming: numbers of parts.
  return (text) => {
    const { found, odd } = read(text);
    const isSign = (sign) => sign.every((choice) => [choice].flat().some((piece) => found.has(piece)));
    const isAbout = subjects.some((piece) => found.has(piece));
    const isAll = (sign) => {
      const left = odd.filter((may) => !sign.flat().some((piece) => may?.has(piece)));
      return !left.length || (left.length === 1 && left[0] && isAbout && sign.length > 1);
    };
    const may = alarms.filter(({ unless }) => !unless.some((piece) => found.has(piece)));
    const sure = may.filter(({ signs }) => signs.some(isSign));
    const raised = sure.length ? sure : may.filter(({ hints }) => hints.some((hint) => isSign(hint) && isAll(hint)));
    const longest = Math.max(0, ...raised.map(({ show }) => show.length));
    const turns = Array.from({ length: longest }, (_, turn) => raised.map(({ show }) => show[turn]));
    const urgent = new Set(turns.flat().filter((part) => part !== undefined));
    return { urgent, meanwhile: new Set(raised.flatMap((alarm) => alarm.read)) };
  };
};
