/* Two entries side by side. All figures and sentences are computed when the site is built; this script only shows them,
   from the side that was asked for. State: #a=...&b=...&mode=... */
(() => {
  const find = (id) => document.getElementById(id);
  const page = JSON.parse(find("page-data").textContent);
  const entries = page.entries.map(([id, model, provenance, source]) => ({ id, model, provenance, source }));
  const groups = page.groups.map(([id, mode, data, n, protocol, members]) => ({ id, mode, data, n, protocol, members }));
  const place = new Map(entries.map((entry, number) => [entry.id, number]));
  const DASH = "\u2013";
  let drawn = null;

  const named = (tag) => (page.languages[tag] ? page.languages[tag][0] : tag);
  const points = (value) => (value > 0 ? "+" : value < 0 ? "\u2212" : "") + Math.abs(value).toFixed(1);
  const minus = (value) => (value === 0 ? 0 : -value);

  /* What is asked for ------------------------------------------------------------------------------------------- */

  const groupsOf = (mode) => groups.filter((group) => group.mode === mode);
  const groupOf = (mode, id) => groupsOf(mode).find((group) => group.members.includes(place.get(id)));
  const state = () => ({ a: find("a").value, b: find("b").value, mode: checked("mode") });

  const option = (number) => make("option", { value: entries[number].id }, `${entries[number].model} (${entries[number].provenance})`);

  /** Fills both lists for a mode and settles which two are shown: whatever is not there gives way to what is. */
  function settle(asked) {
    const mode = choose("mode", asked.mode || checked("mode"));
    const there = groupsOf(mode);
    find("a").replaceChildren(...(there.length === 1 ? there[0].members.map(option) :
      there.map((group) => {
        const made = make("optgroup", { label: `${group.data}, ${group.n} problems, ${group.protocol}` }, ...group.members.map(option));
        return made;
      })));
    const known = groupOf(mode, asked.a);
    if (known) find("a").value = asked.a;
    const group = known || there[0];
    const others = group.members.filter((number) => entries[number].id !== find("a").value);
    find("b").replaceChildren(...others.map(option));
    if (others.some((number) => entries[number].id === asked.b)) find("b").value = asked.b;
  }

  function show() {
    const now = state();
    const pair = place.get(now.a) < place.get(now.b) ? [now.a, now.b] : [now.b, now.a];
    find("status").textContent = "Loading.";
    load(
      `evidence/pairs/${pair[0]}--${pair[1]}.js`,
      (file) => {
        const same = state();
        if (same.a !== now.a || same.b !== now.b || same.mode !== now.mode) return;
        if (file.pair[0] !== pair[0] || file.pair[1] !== pair[1] || !file.modes[now.mode]) missing(pair);
        else fill(file.modes[now.mode], now, now.a === pair[1]);
      },
      () => missing(pair),
    );
  }

  function missing(pair) {
    find("found").hidden = true;
    find("status").textContent = `The file evidence/pairs/${pair[0]}--${pair[1]}.js is not beside this site, or does not have this mode.`;
  }

  /** Returns a row with names, seen from the other side where A and B are exchanged. */
  function rowOf(values, exchanged) {
    const [what, n, languages, a, b, difference, low, high, aBetter, bBetter, test, p, holm, mde, shown, sentence, back] = values;
    const row = { what, name: named(what), n, languages, a, b, difference, low, high, aBetter, bBetter, test, p, holm, mde, shown: Boolean(shown), sentence };
    if (!exchanged) return row;
    return {
      ...row, a: b, b: a, difference: minus(difference), low: minus(high), high: minus(low),
      aBetter: bBetter, bBetter: aBetter, sentence: back === null ? sentence : back,
    };
  }

  /* What is shown ------------------------------------------------------------------------------------------------- */

  function fill(found, { a, b, mode }, exchanged) {
    const cells = found.cells.map((values) => rowOf(values, exchanged));
    const averages = found.averages.map((values) => rowOf(values, exchanged));
    const [one, other] = [entries[place.get(a)], entries[place.get(b)]];
    const group = groupOf(mode, a);
    find("sides").replaceChildren(
      make("dt", {}, "A"), side(one), make("dt", {}, "B"), side(other),
      make("dt", {}, "Asked"), make("dd", {}, `${group.data}, ${mode}; ${group.protocol}`));
    const first = averages[0] || cells[0];
    find("main-sentence").textContent = first.sentence;
    find("sentences").replaceChildren(...[...averages.slice(1), ...(averages.length ? cells : cells.slice(1))].map((row) => make("li", {}, row.sentence)));
    drawn = { rows: [...averages.map((row) => ({ ...row, isAverage: true })), ...cells], title: `${other.model} (B) less ${one.model} (A), ${mode}, percentage points` };
    find("found").hidden = false;
    plot();
    const all = (count, what) => `Accuracy in percent, differences in percentage points; ${count} ${what}, ${mode}.`;
    find("cells-caption").textContent = all(cells.length, cells.length === 1 ? "language" : "languages");
    find("averages-caption").textContent = averages.length ? all(averages.length, "averages") : "There are too few languages for an average.";
    find("cells").tBodies[0].replaceChildren(...cells.map((row) => line(row, [row.n, ...middle(row), row.aBetter, row.bBetter], row)));
    find("averages").tBodies[0].replaceChildren(...averages.map((row) => line(row, [row.languages, row.n, ...middle(row)], row)));
    find("better").textContent = found.sampled ? "the one has right more often than the other" : "only the one has right";
    find("notes").replaceChildren(...found.notes.map((note) => make("li", {}, note)));
    find("status").textContent = `${one.model} and ${other.model}, ${mode}. ${first.sentence}`;
    differences(cells, one, other, mode, found.sampled);
  }

  const side = (entry) => make("dd", {}, make("a", { href: `models/${entry.id}.html` }, entry.model), ` (${entry.provenance}; ${entry.source})`);
  const middle = (row) => [row.a.toFixed(1), row.b.toFixed(1), `${points(row.difference)} [${points(row.low)}, ${points(row.high)}]`];

  function line(row, figures, { test, p, holm, mde, shown }) {
    const cell = (value) => make("td", { class: "num" }, value === null ? DASH : String(value));
    return make("tr", {}, make("th", { scope: "row" }, row.name), ...figures.map(cell), make("td", {}, test), cell(p),
      make("td", { class: "num" }, shown ? make("b", {}, holm) : holm), cell(mde === null ? null : mde.toFixed(1)));
  }

  function plot() {
    if (!drawn || find("found").hidden) return;
    const width = Math.min(960, Math.max(280, Math.floor(find("forest").clientWidth)));
    find("forest").replaceChildren(forest(drawn.rows, width, drawn.title));
  }

  /* Single problems ------------------------------------------------------------------------------------------------- */

  /** Lists, language by language, the problems that one side has right more often than the other. */
  function differences(cells, one, other, mode, sampled) {
    const target = find("differ");
    target.replaceChildren();
    find("differ-note").textContent = "Loading.";
    const missed = () => { find("differ-note").textContent = "The files with the single verdicts are not beside this site."; };
    load(`evidence/${one.id}/scores.js`, (a) => load(`evidence/${other.id}/scores.js`, (b) => {
      const now = state();
      if (now.a !== one.id || now.b !== other.id || now.mode !== mode) return;
      find("differ-note").textContent = `Each link leads to the problem, with all its languages and who solved it. ${sampled ? "Right more often" : "Right"} by:`;
      target.replaceChildren(...cells.map((row) => listed(row, a, b, mode)));
    }, missed), missed);
  }

  function listed(row, a, b, mode) {
    const [onlyA, onlyB] = [[], []];
    const [ofA, countsA] = a.modes[mode][row.what];
    const [ofB, countsB] = b.modes[mode][row.what];
    const there = new Map(b.problems.map(([slug], number) => [slug, countsB[number]]));
    a.problems.forEach(([slug, id], number) => {
      const [mine, theirs] = [countsA[number], there.get(slug)];
      if (mine === null || theirs === null || theirs === undefined || mine * ofB === theirs * ofA) return;
      (mine * ofB > theirs * ofA ? onlyA : onlyB).push(make("li", {}, make("a", { href: `problems/${encodeURIComponent(slug)}.html#mode=${encodeURIComponent(mode)}` }, id)));
    });
    const list = (name, items) => [make("h3", {}, `${name} (${items.length})`), items.length ? make("ul", {}, ...items) : make("p", { class: "note" }, "none")];
    return make("details", {}, make("summary", {}, `${row.name}: A ${onlyA.length}, B ${onlyB.length}`), ...list("A", onlyA), ...list("B", onlyB));
  }

  /* Events ------------------------------------------------------------------------------------------------------- */

  function changed() {
    settle(state());
    share(state());
    show();
  }

  find("controls").hidden = false;
  settle(fragment() || {});
  find("controls").addEventListener("change", changed);
  find("swap").addEventListener("click", () => {
    const { a, b, mode } = state();
    settle({ a: b, b: a, mode });
    share(state());
    show();
  });
  addEventListener("hashchange", () => {
    const asked = fragment();
    if (asked) { settle({ ...state(), ...asked }); show(); }
  });
  addEventListener("resize", plot);
  show();
})();
