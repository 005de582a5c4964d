"use strict";

/* Who solved one problem: another prompt mode changes the cells of the table. */
(() => {
  const find = (id) => document.getElementById(id);
  const page = JSON.parse(find("page-data").textContent);
  const rows = [...find("solved-table").tBodies[0].rows];
  const radios = [...document.querySelectorAll('input[name="mode"]')];

  function show(mode) {
    const { rows: codes, fare } = page.modes[mode];
    rows.forEach((row, place) => {
      const line = [...codes[place]];
      line.forEach((code, column) => {
        const [text, kind] = page.words[code] || several(code);
        const cell = row.cells[column + 1];
        cell.textContent = text;
        cell.className = kind;
      });
    });
    const [, , solved, entries, languages, among] = fare;
    find("status").textContent = `${mode}: solved by ${solved} of ${entries} entries, in ${languages} of ${among} languages.`;
  }

  /** Returns what a cell says where there are several samples: how many are right. */
  function several(code) {
    const [right, of] = code.split("/");
    return [code, right === of ? "r" : right === "0" ? "w" : "part"];
  }

  function follow() {
    const asked = new URLSearchParams(location.hash.slice(1)).get("mode");
    const radio = radios.find((one) => one.value === asked);
    if (!radio) return;
    radio.checked = true;
    show(asked);
  }

  find("controls").hidden = false;
  find("controls").addEventListener("change", (event) => {
    history.replaceState(null, "", `#mode=${encodeURIComponent(event.target.value)}`);
    show(event.target.value);
  });
  addEventListener("hashchange", follow);
  follow();
})();
