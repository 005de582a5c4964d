"use strict";
/* Copies the shown view as text. Where the browser lets no page write to the clipboard, the text is offered selected. */
const mgsmCopy = ({ shown, metrics, board, tenth, rankText }) => {
  const find = (id) => document.getElementById(id);

  /** Puts a quote before what a spreadsheet would take for a formula: names come from strangers. */
  const tame = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const csvCell = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const mdCell = (text) => text.replace(/[\\`*_[\]|~]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/[\r\n]+/g, " ");
  const TEX = { "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "\u2013": "--" };
  const texCell = (text) => text.replace(/[\\{}~^\u2013]/g, (one) => TEX[one]).replace(/[&%$#_]/g, "\\$&").replace(/[\r\n]+/g, " ");

  const text = (value) => (value === null || value === undefined ? "" : typeof value === "number" ? tenth(value) : value);
  const between = (low, high) => (low === null || low === undefined ? "" : ` [${low}, ${high}]`);

  /** Returns header and lines of the view; `apart` gives each bound of an interval a column of its own. */
  function lines(apart) {
    const { rows, columns } = shown();
    const intervals = find("ci").checked;
    const head = ["Rank", "Model", "Provenance", "Parameters", "Macro average", ...(apart ? ["Low", "High"] : []), "High-resource", "Underrepresented", "Worst", "Worst language"];
    for (const place of columns) {
      const name = board.columns[place][1];
      head.push(name, ...(apart && intervals ? [`${name} low`, `${name} high`] : []));
    }
    const made = rows.map(({ entry, figures }) => {
      const { macro, low, high, high_: strong, under, worst, worstPlace, cells, lows, highs } = figures;
      const macroText = text(macro) + (apart ? "" : between(low, high));
      const line = [rankText(figures), entry.model, board.provenance[entry.provenance], apart ? String(entry.parameters ?? "") : entry.size, macroText];
      if (apart) line.push(String(low ?? ""), String(high ?? ""));
      line.push(text(strong), text(under), text(worst), worst === null || worst === undefined ? "" : board.columns[worstPlace][1]);
      for (const place of columns) {
        line.push(text(cells[place]) + (!apart && intervals ? between(lows[place], highs[place]) : ""));
        if (apart && intervals) line.push(String(lows[place] ?? ""), String(highs[place] ?? ""));
      }
      return line;
    });
    return [head, ...made];
  }

  const writers = {
    link: () => location.href,
    csv: () => lines(true).map((line) => line.map((cell) => csvCell(tame(cell))).join(",")).join("\n") + "\n",
    md() {
      const [head, ...rest] = lines(false);
      const rule = head.map((_, place) => (place === 1 || place === 2 || place === 8 ? ":--" : "--:"));
      return [head, rule, ...rest.map((line) => line.map(mdCell))].map((line) => `| ${line.join(" | ")} |`).join("\n") + `\n\n${caption()}\n`;
    },
    tex() {
      const [head, ...rest] = lines(false);
      const align = head.map((_, place) => (place === 1 || place === 2 || place === 8 ? "l" : "r")).join("");
      const line = (cells) => `${cells.map(texCell).join(" & ")} \\\\`;
      return [`% ${caption().replace(/[\r\n]+/g, " ")}`, `\\begin{tabular}{${align}}`, "\\toprule", line(head), "\\midrule", ...rest.map(line), "\\bottomrule", "\\end{tabular}", ""].join("\n");
    },
  };

  const caption = () => {
    const { metric, group } = shown();
    return `${metrics[metric].name}, ${group.mode} on ${group.data}, ${group.asked}: ${group.protocol}.`;
  };

  function offer(copied) {
    const box = find("copy-text");
    box.value = copied;
    find("copy").showModal();
    box.focus();
    box.select();
  }

  async function copy(button) {
    const copied = writers[button.dataset.copy]();
    try {
      await navigator.clipboard.writeText(copied);
      find("status").textContent = `Copied as ${button.textContent}: ${copied.trim().split("\n").length} lines.`;
    } catch {
      offer(copied);
    }
  }

  for (const button of document.querySelectorAll("[data-copy]")) button.addEventListener("click", () => copy(button));
  find("copy-close").addEventListener("click", () => find("copy").close());
};
