"use strict";

/* The list of problems: sorted by any column, filtered by text, mode and who solved them. State in the fragment. */
(() => {
  const find = (id) => document.getElementById(id);
  const page = JSON.parse(find("page-data").textContent);
  const tables = [...document.querySelectorAll("table.list")];
  const modes = ["", ...page.modes];
  const collator = new Intl.Collator("en", { numeric: true });
  const NAMES = { id: "problem", question: "question", gold: "answer", right: "share right", entries: "entries that solved it", languages: "languages" };
  const rows = tables.flatMap((table) => [...table.tBodies[0].rows].map((row) => ({ row, table })));
  rows.forEach((one, place) => Object.assign(one, {
    place,
    id: one.row.cells[0].textContent,
    question: one.row.cells[1].textContent,
    gold: one.row.cells[2].textContent,
    words: `${one.row.cells[0].textContent} ${one.row.cells[1].textContent}`.toLowerCase(),
    fares: page.figures[place].map(([right, asked, solved, entries, languages, among]) => ({ right, asked, solved, entries, languages, among })),
  }));
  let sort = "";

  const share = (fare) => (fare.asked ? fare.right / fare.asked : -1);
  const fareOf = (one) => one.fares[Math.max(0, modes.indexOf(find("mode").value))];
  const KEYS = {
    right: (one) => share(fareOf(one)),
    entries: (one) => fareOf(one).solved,
    languages: (one) => fareOf(one).languages,
    gold: (one) => Number(one.gold.split(",")[0]),
  };
  const SOLVED = {
    none: (fare) => fare.asked && !fare.solved,
    some: (fare) => fare.solved > 0 && fare.solved < fare.entries,
    all: (fare) => fare.asked && fare.solved === fare.entries,
    uneven: (fare) => fare.languages > 0 && fare.languages < fare.among,
  };

  function compared(one, other) {
    const key = sort.replace("-", "");
    const found = !key ? 0 : KEYS[key] ? KEYS[key](one) - KEYS[key](other) : collator.compare(one[key], other[key]);
    return (sort.startsWith("-") ? -found : found) || one.place - other.place;
  }

  function show() {
    const words = find("q").value.trim().toLowerCase();
    const kept = SOLVED[find("solved").value] || (() => true);
    let left = 0;
    for (const one of rows) {
      const fare = fareOf(one);
      const there = one.words.includes(words) && Boolean(kept(fare)) && (fare.asked > 0 || !find("mode").value);
      one.row.hidden = !there;
      left += there;
      const cells = one.row.cells;
      cells[3].textContent = fare.asked ? (100 * share(fare)).toFixed(1) : "\u2013";
      cells[4].textContent = `${fare.solved} of ${fare.entries}`;
      cells[5].textContent = `${fare.languages} of ${fare.among}`;
    }
    const ordered = [...rows].sort(compared);
    for (const table of tables) {
      table.tBodies[0].append(...ordered.filter((one) => one.table === table).map((one) => one.row));
      for (const header of table.tHead.rows[0].cells) {
        const own = header.dataset.key === sort.replace("-", "");
        header.setAttribute("aria-sort", !own ? "none" : sort.startsWith("-") ? "descending" : "ascending");
      }
    }
    const by = sort ? `, sorted by ${NAMES[sort.replace("-", "")]}, ${sort.startsWith("-") ? "highest" : "lowest"} first` : "";
    find("status").textContent = `${left} of ${rows.length} problems${find("mode").value ? `, ${find("mode").value}` : ""}${by}.`;
  }

  function changed() {
    const state = { q: find("q").value, mode: find("mode").value, solved: find("solved").value, sort };
    const text = new URLSearchParams(Object.entries(state).filter(([, value]) => value)).toString();
    history.replaceState(null, "", text ? `#${text}` : location.pathname.split("/").pop());
    show();
  }

  function follow() {
    const text = location.hash.slice(1);
    if (text && !text.includes("=")) return;
    const asked = new URLSearchParams(text);
    for (const name of ["q", "mode", "solved"]) {
      const value = asked.get(name) || "";
      const field = find(name);
      field.value = field.options && ![...field.options].some((option) => option.value === value) ? "" : value;
    }
    sort = (asked.get("sort") || "").replace("-", "") in NAMES ? asked.get("sort") || "" : "";
    show();
  }

  find("controls").hidden = false;
  find("controls").addEventListener("input", changed);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.sort");
    if (!button) return;
    const key = button.closest("th").dataset.key;
    sort = sort === key ? `-${key}` : key;
    changed();
  });
  addEventListener("hashchange", follow);
  follow();
})();
