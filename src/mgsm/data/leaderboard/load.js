"use strict";

/* Data files beside a page, each a call of mgsm.receive, and the state in the address. */

const heard = [];
const asked = new Map();

/* The one name that data files use. What they hold reaches the page as text only. */
globalThis.mgsm = { receive: (said) => heard.push(said) };

/** Loads a data file once and gives what it says to `then`; `failed` is called if it is not there. */
function load(src, then, failed) {
  if (!asked.has(src)) {
    asked.set(src, new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.addEventListener("load", () => {
        script.remove();
        const said = heard.pop();
        heard.length = 0;
        if (said) resolve(said); else reject(new Error(src));
      });
      script.addEventListener("error", () => { script.remove(); asked.delete(src); reject(new Error(src)); });
      script.src = src;
      document.head.append(script);
    }));
  }
  asked.get(src).then(then, failed);
}

/** Returns an element with text and attributes; children are elements or strings, which stay text. */
function make(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) if (value !== null && value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** Returns the state that an address asks for; a fragment without one is a place on the page. */
function fragment() {
  const text = location.hash.slice(1);
  return text.includes("=") ? Object.fromEntries(new URLSearchParams(text)) : null;
}

/** Puts a state into the address, so that the view can be shared. */
function share(state) {
  history.replaceState(null, "", `#${new URLSearchParams(state)}`);
}

function checked(name) {
  const found = document.querySelector(`input[name="${name}"]:checked`);
  return found ? found.value : "";
}

/** Chooses a radio button by its value, the first where there is none such; returns the value chosen. */
function choose(name, value) {
  const all = [...document.querySelectorAll(`input[name="${name}"]`)];
  const found = all.find((one) => one.value === value) || all[0];
  if (found) found.checked = true;
  return found ? found.value : "";
}
