/* The main table: what is shown follows from the fragment of the address alone, so that a view can be shared.
   Text from the board reaches the page by textContent only. */
(() => {
  const find = (id) => document.getElementById(id);
  const board = JSON.parse(find("board-data").textContent);
  const table = find("board");
  const body = table.tBodies[0];
  const headers = [...table.tHead.rows[1].cells];
  const groups = board.groups.map(([id, mode, data, asked, protocol, ranked]) => ({ id, mode, data, asked, protocol, ranked }));
  const entries = board.entries.map(([id, model, provenance, source, parameters, size, open]) => ({
    id, model, provenance, source, parameters, size, open,
    words: `${model} ${id} ${source} ${board.provenance[provenance]}`.toLowerCase(),
  }));
  const metrics = board.metrics.map(([id, name, better, reason]) => ({ id, name, lower: better === "lower", reason }));
  // Two digits to the base 36 a figure, two dashes where there is none.
  const figuresOf = (text) => Array.from({ length: text.length / 2 }, (_, place) => (text[2 * place] === "-" ? null : parseInt(text.slice(2 * place, 2 * place + 2), 36)));
  for (const list of Object.values(board.standings)) {
    for (const standing of list) {
      for (const place of [3, 4, 5, 7]) standing[place] = figuresOf(standing[place]);
      standing[6] = standing[6].map((text) => text && figuresOf(text));
    }
  }
  const first = groups.find((group) => group.id === board.first);
  const collator = new Intl.Collator("en", { numeric: true });
  const FILTERS = ["q", "prov", "weights", "size", "script", "level"];
  const CHOICES = ["mode", "metric", "data", "group", "sort", ...FILTERS, "ci"];
  const DASH = "\u2013";
  const SHADES = Array.from({ length: 11 }, (_, step) => `s${step}`);
  let state = {};
  let shown = { rows: [], columns: [] };

  /* The address ------------------------------------------------------------------------------------------------ */

  const unique = (list) => [...new Set(list)];
  const membersOf = (group) => board.standings[group.id];

  /** Returns a state that can be shown: whatever was asked for and is not there gives way to what is. */
  function settled(asked) {
    const made = Object.fromEntries(CHOICES.map((name) => [name, asked[name] || ""]));
    const named = groups.find((group) => group.id === made.group);
    if (!groups.some((group) => group.data === made.data)) made.data = (named || first).data;
    const there = groups.filter((group) => group.data === made.data);
    if (!there.some((group) => group.mode === made.mode)) {
      made.mode = (there.find((group) => group === named) || there.find((group) => group.mode === first.mode) || there[0]).mode;
    }
    const among = rivals(made);
    made.group = (among.find((group) => group === named) || among[0]).id;
    if (!metrics.some((metric, place) => metric.id === made.metric && has(made.group, place))) made.metric = metrics[0].id;
    if (!headers.some((header) => header.dataset.key === made.sort.replace("-", ""))) made.sort = "macro";
    return made;
  }

  /** Groups of the same data and mode, the one to show first in front. */
  function rivals({ data, mode }) {
    const among = groups.filter((group) => group.data === data && group.mode === mode);
    const weight = (group) => (group === first ? 1e9 : 0) + group.ranked * 1e6 + membersOf(group).length;
    return among.sort((one, other) => weight(other) - weight(one));
  }

  const has = (group, metric) => board.standings[group].some((standing) => standing[6][metric] !== null);

  function fragment(of) {
    const usual = { ...settled({ data: of.data, mode: of.mode }), mode: settled({ data: of.data }).mode, data: first.data };
    const said = CHOICES.filter((name) => of[name] && of[name] !== usual[name]);
    return said.map((name) => `${name}=${encodeURIComponent(of[name])}`).join("&");
  }

  function read() {
    const text = location.hash.slice(1);
    const asked = {};
    for (const part of text.split("&")) {
      const [name, value] = part.split(/=(.*)/s);
      if (!CHOICES.includes(name)) continue;
      try { asked[name] = decodeURIComponent(value || ""); } catch { asked[name] = ""; }
    }
    return settled(asked);
  }

  /** Shows a changed state; `quietly` replaces the address, so that typing leaves no trail of letters behind. */
  function change(part, quietly = false) {
    const next = settled({ ...state, ...part });
    const text = fragment(next);
    const address = text ? `#${text}` : location.pathname + location.search;
    history[quietly ? "replaceState" : "pushState"](null, "", address);
    state = next;
    show();
  }

  /* Rows --------------------------------------------------------------------------------------------------------- */

  function make(name, className, text) {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  const tenth = (value) => (value / 10).toFixed(1);
  const mean = (values) => (values.length && !values.includes(null) ? values.reduce((sum, value) => sum + value, 0) / values.length : null);
  const bounds = (low, high) => (low === null ? "" : `[${low}, ${high}]`);

  /** Returns the figures of one standing in one metric, tenths of a percent, by the key of their column. */
  function figures(standing, metric) {
    const [, best, last, averages, lows, highs, values, means] = standing;
    const [macro, low, high, strong, weak, worst, worstPlace] = averages;
    const cells = values[metric] || board.columns.map(() => null);
    const made = { rank: best === null ? null : best * 1e4 + last, best, last, cells, lows: [], highs: [], low: null, high: null };
    if (metric === 0) {
      Object.assign(made, { macro, low, high, high_: strong, under: weak, worst, worstPlace, lows, highs });
    } else {
      const level = (name) => mean(cells.filter((value, place) => board.columns[place][3] === name && values[0] && values[0][place] !== null));
      const known = cells.filter((value) => value !== null);
      const least = known.length ? (metrics[metric].lower ? Math.max(...known) : Math.min(...known)) : null;
      Object.assign(made, { macro: means[metric], high_: level("high"), under: level("underrepresented"), worst: least, worstPlace: cells.indexOf(least) });
    }
    board.columns.forEach(([language], place) => { made[`=${language}`] = cells[place]; });
    return made;
  }

  const keyOf = (key) => (board.columns.some(([language]) => language === key) ? `=${key}` : key === "high" ? "high_" : key);

  function value(row, key) {
    if (key === "model") return row.entry.model;
    return key === "size" ? row.entry.parameters : row.figures[keyOf(key)];
  }

  function rankText({ best, last }) {
    if (best === null) return "not ranked";
    return best === last ? String(best) : `${best}${DASH}${last}`;
  }

  function number(of, className = "num") {
    return of === null || of === undefined ? make("td", `${className} none`, DASH) : make("td", className, tenth(of));
  }

  function macroCell({ macro, low, high }) {
    const cell = make("td", "macro", macro === null ? DASH : tenth(macro));
    if (macro === null || low === null) return cell;
    const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    for (const [name, text] of [["viewBox", "0 0 100 6"], ["preserveAspectRatio", "none"], ["aria-hidden", "true"]]) picture.setAttribute(name, text);
    for (const way of [`M${low} 3H${high}`, `M${tenth(macro)} 0v6`]) {
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", way);
      picture.append(path);
    }
    cell.append(" ", make("span", "", bounds(low, high)), picture);
    return cell;
  }

  function rowOf(standing, metric, columns) {
    const entry = entries[standing[0]];
    const made = figures(standing, metric);
    const lower = metrics[metric].lower;
    const line = make("tr");
    const who = make("th", "who");
    who.scope = "row";
    const link = make("a", "", entry.model);
    link.setAttribute("href", `models/${entry.id}.html`);
    who.append(link, make("span", "sub", `${board.provenance[entry.provenance]}; ${entry.source}`));
    const worst = number(made.worst);
    if (made.worst !== null) worst.append(make("span", "sub", board.columns[made.worstPlace][1]));
    line.append(make("td", "num rank", rankText(made)), who, make("td", "num", entry.size || DASH), macroCell(made), number(made.high_), number(made.under), worst);
    for (const place of columns) {
      const figure = made.cells[place];
      if (figure === null) { line.append(make("td", "none", DASH)); continue; }
      const step = Math.min(10, Math.max(0, Math.floor(figure / 100 + 0.5)));
      const cell = make("td", SHADES[lower ? 10 - step : step], tenth(figure));
      if (made.lows.length && made.lows[place] !== null) cell.dataset.i = bounds(made.lows[place], made.highs[place]);
      line.append(cell);
    }
    return { entry, figures: made, line };
  }

  const kept = new Map();
  function rowsOf(group, metric, columns) {
    const key = `${group} ${metric} ${columns}`;
    if (!kept.has(key)) kept.set(key, board.standings[group].map((standing) => rowOf(standing, metric, columns)));
    return kept.get(key);
  }

  function passes(entry) {
    const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.every((word) => entry.words.includes(word))) return false;
    if (state.prov && String(entry.provenance) !== state.prov) return false;
    if (state.weights && { open: 1, closed: 0, unknown: null }[state.weights] !== entry.open) return false;
    if (state.size === "unknown") return entry.parameters === null;
    const [from, below] = state.size.split("-").map(Number);
    return !state.size || (entry.parameters !== null && entry.parameters >= from && entry.parameters < below);
  }

  const naturallyRising = (key, lower) => key === "rank" || key === "model" || (lower && key !== "size");

  function sorted(rows, lower) {
    const key = state.sort.replace("-", "");
    const rising = naturallyRising(key, lower) !== state.sort.startsWith("-");
    const sign = rising ? 1 : -1;
    const keyed = rows.map((row, place) => ({ row, place, value: value(row, key) }));
    keyed.sort((one, other) => {
      const [a, b] = [one.value ?? null, other.value ?? null];
      if (a === null || b === null) return (a === null) - (b === null) || one.place - other.place;
      return sign * (typeof a === "string" ? collator.compare(a, b) : a - b) || one.place - other.place;
    });
    return { rows: keyed.map(({ row }) => row), key, rising };
  }

  /* The page ------------------------------------------------------------------------------------------------------ */

  function visibleColumns() {
    const asked = new Set(board.standings[state.group].flatMap((standing) => (standing[6][0] || []).map((one, place) => (one === null ? -1 : place))));
    return board.columns.flatMap((column, place) =>
      asked.has(place) && (!state.script || column[2] === state.script) && (!state.level || column[3] === state.level) ? [place] : []);
  }

  function showHeader(columns, key, rising) {
    headers.forEach((header, place) => {
      if (place >= 7) header.hidden = !columns.includes(place - 7);
      header.setAttribute("aria-sort", header.dataset.key !== key ? "none" : rising ? "ascending" : "descending");
    });
    let start = 7;
    for (const heading of table.tHead.rows[0].querySelectorAll("[data-width]")) {
      const width = Number(heading.dataset.width);
      const wide = headers.slice(start, start + width).filter((header) => !header.hidden).length;
      start += width;
      heading.hidden = wide === 0;
      heading.colSpan = wide || 1;
    }
  }

  function show() {
    const metric = metrics.findIndex(({ id }) => id === state.metric);
    const group = groups.find(({ id }) => id === state.group);
    const columns = visibleColumns();
    const all = rowsOf(group.id, metric, columns);
    const { rows, key, rising } = sorted(all.filter(({ entry }) => passes(entry)), metrics[metric].lower);
    const natural = rising === naturallyRising(key, metrics[metric].lower);
    let reached = 0;
    for (const row of rows) {
      const { best, last } = row.figures;
      row.line.className = metric === 0 && natural && (key === "macro" || key === "rank") && best !== null && reached && best > reached ? "apart" : "";
      reached = Math.max(reached, last || 0);
    }
    body.replaceChildren(...rows.map(({ line }) => line));
    shown = { rows, columns, metric, group };
    roveFrom(body.querySelector("td"));
    showHeader(columns, key, rising);
    table.classList.toggle("ci", state.ci === "1");
    showCaption(group, metrics[metric]);
    showControls(group);
    const named = headers.find((header) => header.dataset.key === key).dataset.name;
    const order = key === "model" ? (rising ? "A to Z" : "Z to A") : key === "rank" ? (rising ? "best first" : "last first") : rising ? "lowest first" : "highest first";
    find("status").textContent = `${rows.length === all.length ? all.length : `${rows.length} of ${all.length}`} ${all.length === 1 ? "model" : "models"}, sorted by ${named}, ${order}.`;
  }

  function showCaption(group, metric) {
    const unit = metric.id === "chrf" ? " (0 to 100)" : " in percent";
    const title = make("b", "", metric.name + unit);
    [find("least").textContent, find("most").textContent] = metric.lower ? ["100", "0"] : ["0", "100"];
    find("caption").replaceChildren(title, `, ${group.mode} on ${group.data}, ${group.asked}: ${group.protocol}.`);
  }

  function radios(id, choices, chosen) {
    find(id).replaceChildren(...choices.map(({ value, text, reason }) => {
      const label = make("label");
      const input = make("input");
      Object.assign(input, { type: "radio", name: id, value, checked: value === chosen, disabled: Boolean(reason) });
      if (reason) label.title = reason;
      label.append(input, make("span", "", text));
      return label;
    }));
  }

  function options(id, choices, chosen) {
    find(id).replaceChildren(...choices.map(({ value, text }) => new Option(text, value, false, value === chosen)));
  }

  function showControls(group) {
    const focused = document.activeElement && document.activeElement.name ? [document.activeElement.name, document.activeElement.value] : null;
    const modes = board.modes.map((mode) => ({ value: mode, text: mode, reason: groups.some((one) => one.data === group.data && one.mode === mode) ? "" : `nobody was asked this on ${group.data}` }));
    radios("mode", modes, state.mode);
    const choices = metrics.map(({ id, name, reason }, place) => ({ value: id, text: name, reason: has(group.id, place) ? "" : reason }));
    radios("metric", choices, state.metric);
    if (focused) { const again = document.querySelector(`input[name="${focused[0]}"]:checked`); if (again) again.focus(); }
    options("data", unique(groups.map(({ data }) => data)).map((data) => ({ value: data, text: data })), state.data);
    const among = rivals(state);
    options("group", among.map((one) => ({ value: one.id, text: `${membersOf(one).length} ${membersOf(one).length === 1 ? "model" : "models"}: ${unique(membersOf(one).map((standing) => board.provenance[entries[standing[0]].provenance])).join(" / ")}; ${one.protocol}` })), state.group);
    find("group-field").hidden = among.length < 2;
    const missing = [...modes, ...choices].filter(({ reason }) => reason);
    find("missing").hidden = !missing.length;
    find("missing").textContent = missing.length ? `Not in this table: ${missing.map(({ text, reason }) => `${text} (${reason})`).join("; ")}.` : "";
    for (const id of FILTERS) if (find(id).value !== state[id]) find(id).value = state[id];
    find("ci").checked = state.ci === "1";
    const active = FILTERS.filter((id) => state[id]).length;
    find("filtered").textContent = active ? ` (${active} in use)` : "";
  }

  /* Moving in the table by arrow keys: one stop for Tab, whatever the number of cells ----------------------------- */

  function roveFrom(cell) {
    if (!cell) return;
    // To take it off the cell that has the focus would take the focus as well.
    for (const old of body.querySelectorAll('td[tabindex="0"]')) if (old !== cell) old.removeAttribute("tabindex");
    cell.tabIndex = 0;
  }

  /** The interval in words, for who hears the cell. */
  function describe(cell) {
    if (!cell.dataset.i) return;
    const name = headers.filter((header) => !header.hidden)[cell.cellIndex].dataset.name;
    cell.setAttribute("aria-description", `${cell.parentNode.querySelector("th a").textContent}, ${name}, 95 % interval ${cell.dataset.i.slice(1, -1).replace(",", " to")}`);
  }

  function move(event) {
    const cell = event.target.closest("td");
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [0, -99], End: [0, 99] }[event.key];
    if (!cell || !step) return;
    event.preventDefault();
    const line = body.rows[Math.min(body.rows.length - 1, Math.max(0, cell.parentNode.rowIndex - 2 + step[0]))];
    const places = [...line.cells].map((one, place) => (one.tagName === "TD" ? place : -1)).filter((place) => place >= 0);
    const at = places.indexOf(cell.cellIndex) + step[1];
    const next = line.cells[places[Math.min(places.length - 1, Math.max(0, at))]];
    roveFrom(next);
    next.focus();
  }

  function start() {
    headers.forEach((header) => header.querySelector("button").addEventListener("click", () => {
      const { key } = header.dataset;
      change({ sort: state.sort === key ? `-${key}` : key });
    }));
    for (const id of ["mode", "metric", "data", "group"]) find(id).addEventListener("change", (event) => change({ [id]: event.target.value, ...(id === "group" ? {} : { group: id === "metric" ? state.group : "" }) }));
    for (const id of FILTERS) find(id).addEventListener(id === "q" ? "input" : "change", () => change({ [id]: find(id).value }, id === "q"));
    find("reset").addEventListener("click", () => change(Object.fromEntries(FILTERS.map((id) => [id, ""]))));
    find("ci").addEventListener("change", (event) => change({ ci: event.target.checked ? "1" : "" }));
    body.addEventListener("keydown", move);
    body.addEventListener("focusin", ({ target }) => { if (target.tagName === "TD") { roveFrom(target); describe(target); } });
    // A fragment without "=" is the skip link's, not a view.
    const follow = () => { if (!location.hash || location.hash.includes("=")) { state = read(); show(); } };
    addEventListener("popstate", follow);
    addEventListener("hashchange", follow);
    mgsmCopy({ shown: () => shown, metrics, board, tenth, rankText });
    state = read();
    if (FILTERS.some((id) => state[id])) find("filters").open = true;
    show();
    for (const id of ["controls", "tools"]) find(id).hidden = false;
  }

  start();
})();
