/* Single generations of one entry: language, mode and verdict follow from the fragment of the address. */
(() => {
  const find = (id) => document.getElementById(id);
  const page = JSON.parse(find("page-data").textContent);
  const languages = new Map(page.languages.map(([tag, name, autonym, direction]) => [tag, { tag, name, autonym, direction }]));
  const language = find("language");
  const status = find("status");
  const place = find("samples");
  const VERDICTS = {
    all: () => true,
    right: (sample) => sample.right,
    wrong: (sample) => !sample.right && sample.answer !== null,
    "no-answer": (sample) => sample.answer === null,
    "cut-off": (sample) => sample.cut,
  };

  /** Returns the state of the controls. */
  const state = () => ({ language: language.value, mode: checked("mode"), verdict: checked("verdict") });

  function set(asked) {
    if ([...language.options].some((option) => option.value === asked.language)) language.value = asked.language;
    choose("mode", asked.mode);
    choose("verdict", asked.verdict);
  }

  function changed() {
    share(state());
    show();
  }

  function show() {
    const now = state();
    status.textContent = "Loading.";
    load(
      `../evidence/${page.entry}/${now.language}.js`,
      (file) => { if (state().language === now.language) fill(file); },
      () => {
        place.replaceChildren();
        status.textContent = `The file evidence/${page.entry}/${now.language}.js is not beside this site.`;
      },
    );
  }

  function fill(file) {
    const { mode, verdict } = state();
    const name = languages.get(file.language).name;
    const group = file.modes[mode];
    if (!group) {
      place.replaceChildren();
      status.textContent = `${name} has no generations in ${mode}.`;
      return;
    }
    const all = group.shown.map((line) => sampleOf(file, line));
    const kept = all.filter(VERDICTS[verdict]);
    place.replaceChildren(...kept.map((sample) => card(sample, languages.get(file.language), group.reply)));
    const what = verdict === "all" ? "" : ` (${verdict.replace("-", " ")} only)`;
    const right = all.filter((sample) => sample.right).length;
    status.textContent = `${name}, ${mode}: ${kept.length} of the ${all.length} generations chosen are shown${what}; ` +
      `${right} of those chosen are right. The run has ${group.came} here.`;
  }

  function sampleOf(file, [number, right, answer, rule, ambiguous, cut, tokens, parts, translation]) {
    const [id, slug, question, english, gold] = file.problems[number];
    return { id, slug, question, english, gold, right: Boolean(right), answer, rule, ambiguous, cut: Boolean(cut), tokens, parts, translation };
  }

  /** Returns the text of a generation: plain parts, the answer's span marked, what was left out counted. */
  function text(parts) {
    return parts.map((part) => {
      if (typeof part === "string") return part;
      if (Array.isArray(part)) return make("mark", {}, part[0]);
      return make("span", { class: "gap", lang: "en", dir: "ltr" }, ` [${part.toLocaleString("en")} characters left out] `);
    });
  }

  const labelled = (label, ...children) => make("div", {}, make("span", { class: "label" }, label), ...children);

  function card(sample, column, reply) {
    const pivot = page.languages.find(([tag]) => tag === page.pivot);
    const written = languages.get(reply);
    const verdict = sample.right ? "\u2713 right" : sample.answer === null ? "\u2717 no answer" : "\u2717 wrong";
    const top = make("div", { class: "top" },
      make("h3", {}, make("a", { href: `../problems/${encodeURIComponent(sample.slug)}.html` }, sample.id)),
      make("span", { class: `badge ${sample.right ? "good" : "bad"}` }, verdict),
      sample.cut ? make("span", { class: "badge warn" }, "cut off at the token budget") : null,
      sample.ambiguous ? make("span", { class: "badge warn" }, "number can be read in two ways") : null,
      facts(sample));
    const questions = make("div", { class: "beside" },
      sample.question === null ? labelled(column.name, make("p", {}, "The log has no question.")) :
        labelled(column.name, make("p", { class: "native", lang: column.tag, dir: column.direction }, sample.question)),
      sample.english === null ? null : labelled(pivot ? pivot[1] : "English", make("p", { lang: page.pivot, dir: "auto" }, sample.english)),
      sample.translation === null ? null : labelled("Translation that was solved", make("p", { lang: page.pivot, dir: "auto" }, ...text(sample.translation))));
    const said = make("p", { class: "said native", lang: reply, dir: "auto" }, ...text(sample.parts));
    return make("article", { class: `sample ${sample.right ? "right" : "wrong"}` }, top, questions,
      labelled(`Generation${written ? `, asked for in ${written.name}` : ""}`, said));
  }

  function facts(sample) {
    const said = make("span", { class: "facts" });
    if (sample.answer !== null) said.append("answer ", make("b", {}, sample.answer), ` by rule ${sample.rule}, `);
    said.append("gold ", make("b", {}, sample.gold));
    if (sample.tokens !== null) said.append(`, ${sample.tokens} tokens`);
    return said;
  }

  find("controls").hidden = false;
  const first = fragment();
  set({ mode: page.preferred, ...first });
  find("controls").addEventListener("change", changed);
  addEventListener("hashchange", () => {
    const asked = fragment();
    if (asked) { set({ ...state(), ...asked }); show(); }
  });
  show();
  if (first) find("generations").scrollIntoView({ behavior: "instant" });
})();
