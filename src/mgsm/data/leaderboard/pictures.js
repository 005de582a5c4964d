"use strict";
/* Shows the pictures of one mode and group at a time, and names the point under the mouse or chosen by arrow keys. */
(() => {
  const find = (id) => document.getElementById(id);
  const sections = [...document.querySelectorAll("section[data-mode]")];
  const pairs = [...document.querySelectorAll("section[data-data]:not([data-mode])")];

  /* One section at a time ---------------------------------------------------------------------------------------- */

  function asked() {
    const named = new Map(location.hash.slice(1).split("&").map((part) => part.split("=").map(decodeURIComponent)));
    return sections.find(({ id }) => id === named.get("table")) || sections.find(({ dataset }) => dataset.mode === named.get("mode")) || sections[0];
  }

  function show(section) {
    for (const one of sections) one.hidden = one !== section;
    for (const one of pairs) one.hidden = one.dataset.data !== section.dataset.data;
    for (const input of find("mode").querySelectorAll("input")) input.checked = input.value === section.dataset.mode;
    const alike = sections.filter(({ dataset }) => dataset.mode === section.dataset.mode);
    find("group").replaceChildren(...alike.map((one) => new Option(one.dataset.label, one.id, false, one === section)));
  }

  function go(section) {
    history.pushState(null, "", `#table=${section.id}`);
    show(section);
  }

  function controls() {
    const modes = [...new Set(sections.map(({ dataset }) => dataset.mode))];
    find("mode").replaceChildren(...modes.map((mode) => {
      const label = document.createElement("label");
      const input = document.createElement("input");
      Object.assign(input, { type: "radio", name: "mode", value: mode });
      const text = document.createElement("span");
      text.textContent = mode;
      label.append(input, text);
      return label;
    }));
    find("mode").addEventListener("change", ({ target }) => {
      const now = sections.find(({ hidden }) => !hidden);
      const there = sections.filter(({ dataset }) => dataset.mode === target.value);
      go(there.find(({ dataset }) => dataset.data === now.dataset.data) || there[0]);
    });
    find("group").addEventListener("change", ({ target }) => go(find(target.value)));
    const follow = () => { if (!location.hash || location.hash.includes("=")) show(asked()); };
    addEventListener("popstate", follow);
    addEventListener("hashchange", follow);
    find("controls").hidden = false;
    show(asked());
  }

  /* Points -------------------------------------------------------------------------------------------------------- */

  /** One stop for Tab a picture; arrow keys go from point to point in the order of the series. */
  function points(drawing) {
    const all = [...drawing.querySelectorAll(".point")];
    if (!all.length) return;
    const readout = drawing.closest("figure").querySelector(".readout");
    let at = -1;
    const say = (point) => {
      for (const one of drawing.querySelectorAll(".now")) one.classList.remove("now");
      point.classList.add("now");
      readout.textContent = point.querySelector("title").textContent;
    };
    drawing.setAttribute("tabindex", "0");
    readout.textContent = "Point at a mark, or press the arrow keys on the picture, to read it.";
    drawing.addEventListener("mouseover", ({ target }) => {
      const point = target.closest(".point");
      if (point) { at = all.indexOf(point); say(point); }
    });
    drawing.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      at = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
      say(all[at]);
    });
  }

  for (const drawing of document.querySelectorAll("figure svg")) points(drawing);
  if (sections.length) controls();
})();
