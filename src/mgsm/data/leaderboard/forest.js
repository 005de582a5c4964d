/* A forest plot from rounded numbers: one line a difference, its interval, and whether the adjusted test shows it. */

/** Returns an SVG element; it is styled by classes and presentation attributes only. */
function draw(name, attributes, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const signed = (value) => (value > 0 ? "+" : value < 0 ? "\u2212" : "") + Math.abs(value).toFixed(1);

/** Returns the plot as SVG; rows have name, difference, low, high, shown, isAverage, and are as wide as the place. */
function forest(rows, width, title) {
  const narrow = width < 560;
  const left = narrow ? 104 : 150;
  const right = narrow ? 52 : 150;
  const step = 22;
  const height = step * rows.length + 34;
  const reach = [Math.min(0, ...rows.map((row) => row.low)), Math.max(0, ...rows.map((row) => row.high))];
  const unit = [1, 2, 5, 10, 20, 25, 50].find((one) => (reach[1] - reach[0]) / one <= (narrow ? 5 : 9)) || 100;
  const low = Math.floor(reach[0] / unit) * unit;
  const high = Math.max(low + unit, Math.ceil(reach[1] / unit) * unit);
  const x = (value) => left + ((value - low) / (high - low)) * (width - left - right);
  const made = draw("svg", { class: "forest", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-labelledby": "forest-name forest-text" },
    draw("title", { id: "forest-name" }, title),
    draw("desc", { id: "forest-text" }, rows.map((row) => `${row.name}: ${signed(row.difference)} [${signed(row.low)}, ${signed(row.high)}]`).join("; ")));
  rows.forEach((row, place) => {
    if (row.isAverage) made.append(draw("rect", { class: "band", x: 0, y: step * place, width, height: step }));
  });
  for (let tick = low; tick <= high; tick += unit) {
    made.append(draw("line", { class: tick === 0 ? "zero" : "tick", x1: x(tick), x2: x(tick), y1: 0, y2: height - 24 }),
      draw("text", { class: "light", x: x(tick), y: height - 8, "text-anchor": "middle" }, tick === 0 ? "0" : signed(tick).replace(".0", "")));
  }
  rows.forEach((row, place) => {
    const y = step * place + step / 2;
    made.append(
      draw("text", { x: 4, y: y + 4 }, row.name),
      draw("line", { class: "bar-line", x1: x(row.low), x2: x(row.high), y1: y, y2: y }),
      row.isAverage
        ? draw("path", { class: row.shown ? "dot shown" : "dot", d: `M${x(row.difference) - 6} ${y}l6 -6l6 6l-6 6z` })
        : draw("rect", { class: row.shown ? "dot shown" : "dot", x: x(row.difference) - 4, y: y - 4, width: 8, height: 8 }),
      draw("text", { x: width - 4, y: y + 4, "text-anchor": "end" }, narrow ? signed(row.difference) : `${signed(row.difference)} [${signed(row.low)}, ${signed(row.high)}]`));
  });
  return made;
}
