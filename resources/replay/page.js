"use strict";
(function () {
  var reel = JSON.parse(document.getElementById("reel").textContent);
  var frames = reel.frames, last = frames.length, at = 0, sample = 0, timer = null, pinned = null;
  var byId = function (id) { return document.getElementById(id); };
  var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };
  var PART = 0, QUANTITY = 1, SAMPLE = 2, SOURCE = 3, LABEL = 4, TEXT = 5, SHORT = 6, EXACT = 7, TINY = 8;
  var cards = all(".card"), entries = all("nav button"), parts = {}, inside = {}, below = {}, weights = {};
  all("[data-part]").forEach(function (one) { parts[one.dataset.part] = one; });
  all(".live.inside").forEach(function (one) { inside[one.dataset.live] = one; });
  all(".live.below").forEach(function (one) { below[one.dataset.live] = one; });
  all("svg [data-of]").forEach(function (one) { weights[one.dataset.of] = one; });
  var nav = document.querySelector("nav");
  document.body.classList.add("scripted");

  /* what is known after a step: by part, then by quantity; each with the step that made it known */
  function knownAt(step) {
    var known = {};
    function take(list, from) {
      list.forEach(function (one) {
        if (one[SAMPLE] >= 0 && one[SAMPLE] !== sample) { return; }
        var of = known[one[PART]] || (known[one[PART]] = {});
        of[one[SOURCE]] = { one: one, from: from };
      });
    }
    take(reel.given, 0);
    for (var n = 0; n < step; n++) { take(frames[n].known, n + 1); }
    return known;
  }

  function find(of, quantity) {
    var found = null;
    Object.keys(of || {}).forEach(function (source) {
      if (of[source].one[QUANTITY] === quantity) { found = of[source]; }
    });
    return found;
  }

  function fill(element, known, text) {
    element.textContent = text;
    element.dataset.source = known ? known.one[SOURCE] : "";
    element.dataset.value = known ? known.one[EXACT] : "";
  }

  function draw() {
    var known = knownAt(at), frame = at ? frames[at - 1] : null;
    Object.keys(parts).forEach(function (name) {
      var of = known[name], changes = frame !== null && frame.changes.indexOf(name) >= 0;
      parts[name].classList.toggle("changes", changes);
      parts[name].classList.toggle("reads", !changes && frame !== null && frame.reads.indexOf(name) >= 0);
      var shown = find(of, "o"), back = find(of, "delta") || find(of, "do") || find(of, "z");
      if (inside[name]) {
        fill(inside[name], shown, shown ? shown.one[TINY] : "");
        inside[name].classList.toggle("now", shown !== null && shown.from === at && at > 0);
      }
      if (below[name]) {
        fill(below[name], back, back ? back.one[LABEL] + " = " + back.one[SHORT] : "");
        below[name].classList.toggle("now", back !== null && back.from === at);
      }
      if (parts[name].classList.contains("unit")) {
        parts[name].setAttribute("aria-label", sentence(name, of));
      }
      Object.keys(of || {}).forEach(function (source) {
        if (of[source].one[QUANTITY] === "W" && weights[source]) {
          weights[source].textContent = of[source].one[SHORT];
          weights[source].dataset.value = of[source].one[EXACT];
          weights[source].classList.toggle("now", of[source].from === at && at > 0);
        }
      });
    });
    var loss = find(known[""], "E");
    byId("loss").textContent = loss ? "E = " + loss.one[TEXT] : "";
    byId("loss").dataset.value = loss ? loss.one[EXACT] : "";
    cards.forEach(function (card, n) { card.classList.toggle("shown", n + 1 === at); });
    entries.forEach(function (entry, n) {
      if (n + 1 !== at) { entry.removeAttribute("aria-current"); return; }
      entry.setAttribute("aria-current", "step");
      nav.scrollTop += entry.getBoundingClientRect().top - nav.getBoundingClientRect().top - nav.clientHeight / 2;
    });
    byId("place").value = at;
    byId("place").setAttribute("aria-valuetext", where());
    byId("first").disabled = byId("back").disabled = at === 0;
    byId("last").disabled = byId("next").disabled = at === last;
    byId("said").textContent = where();
    document.body.dataset.step = at;
    document.body.dataset.phase = frame ? frame.phase : "";
    if (pinned) { tell(pinned); }
  }

  /* a text in the language of the page, its {places} filled in */
  function say(text, places) {
    return (reel.words[text] || text).replace(/\{(\w+)\}/g, function (place, name) { return places[name]; });
  }

  function where() {
    if (!at) { return say("In front of the first of {last} steps: only the weights are known.", { last: last }); }
    var frame = frames[at - 1];
    var what = say("Step {at} of {last}: {title}", { at: at, last: last, title: frame.title }) + (frame.layer ? ", " + frame.layer : "");
    return frame.formula ? say("{what}: {count}", { what: what, count: frame.formula }) : what;
  }

  function sentence(name, of) {
    var lines = Object.keys(of || {}).map(function (source) {
      return of[source].one[LABEL] + " = " + of[source].one[TEXT];
    });
    var what = reel.parts[name] || say("edge");
    return lines.length ? say("{what}: {count}", { what: what, count: lines.join(", ") }) : what;
  }

  /* what is known of a neuron, an edge or a number that is pointed at */
  function tell(what) {
    pinned = what;
    var box = byId("readout"), list = document.createElement("dl");
    box.textContent = "";
    if (what.part !== undefined) {
      var of = knownAt(at)[what.part] || {}, name = reel.parts[what.part];
      head(box, name || say("Edge {edge}", { edge: what.part }));
      Object.keys(of).forEach(function (source) {
        row(list, of[source].one[LABEL] + " = " + of[source].one[TEXT], of[source].one[EXACT],
          of[source].from ? frames[of[source].from - 1].formula : say("given"), source);
      });
    } else {
      head(box, what.of);
      row(list, what.shown, what.value, what.formula, what.of);
    }
    if (!list.childNodes.length) { row(list, say("nothing is known yet"), "", "", ""); }
    box.appendChild(list);
  }

  function head(box, text) {
    var title = document.createElement("p");
    title.className = "name";
    title.textContent = text;
    box.appendChild(title);
  }

  function row(list, shown, exact, formula, source) {
    var term = document.createElement("dt"), rest = document.createElement("dd");
    term.textContent = shown;
    if (exact) { term.dataset.known = source; term.dataset.value = exact; }
    var digits = exact && say("exactly {number}", { number: exact.replace(".", reel.words["decimal mark"]) });
    rest.textContent = formula && exact ? say("{words}; {remedy}", { words: formula, remedy: digits }) : formula || digits || "";
    list.appendChild(term);
    list.appendChild(rest);
  }

  function go(step) {
    at = Math.max(0, Math.min(last, step));
    if (at === last) { stop(); }
    draw();
  }

  function stop() {
    if (timer !== null) { clearInterval(timer); timer = null; }
    byId("play").setAttribute("aria-pressed", "false");
    byId("play").textContent = say("Play");
  }

  function play() {
    if (timer !== null) { stop(); return; }
    if (at === last) { go(0); }
    byId("play").setAttribute("aria-pressed", "true");
    byId("play").textContent = say("Pause");
    timer = setInterval(function () { go(at + 1); }, 1800);
  }

  function by(user) { return function () { stop(); user(); }; }
  byId("first").onclick = by(function () { go(0); });
  byId("back").onclick = by(function () { go(at - 1); });
  byId("next").onclick = by(function () { go(at + 1); });
  byId("last").onclick = by(function () { go(last); });
  byId("play").onclick = play;
  byId("place").oninput = by(function () { go(Number(byId("place").value)); });
  entries.forEach(function (entry) { entry.onclick = by(function () { go(Number(entry.dataset.step)); }); });
  if (byId("sample")) { byId("sample").onchange = function () { sample = Number(byId("sample").value); draw(); }; }

  function pointed(event) {
    var part = event.target.closest && event.target.closest("[data-part]");
    var number = event.target.closest && event.target.closest("[data-of]");
    if (part) {
      tell({ part: part.dataset.part });
    } else if (number) {
      var frame = at ? frames[at - 1] : null;
      tell({ of: number.dataset.of || say("a number of the step"), shown: number.textContent, value: number.dataset.value,
        formula: frame ? frame.formula : "" });
    }
  }
  document.addEventListener("mouseover", pointed);
  document.addEventListener("focusin", pointed);
  document.addEventListener("click", pointed);

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|SELECT)$/.test(event.target.tagName)) { return; }
    var keys = { ArrowRight: function () { go(at + 1); }, ArrowLeft: function () { go(at - 1); },
      Home: function () { go(0); }, End: function () { go(last); } };
    if (keys[event.key]) { stop(); keys[event.key](); event.preventDefault(); }
    if (event.key === "p" || event.key === "P") { play(); }
  });
  window.addEventListener("hashchange", asked);
  function asked() { if (/^#[0-9]{1,5}$/.test(location.hash)) { go(Number(location.hash.slice(1))); } }
  draw();
  asked();
}());
