// Makes quicker what already works without: nothing here is needed to read, write or send.
(() => {
  "use strict";
  const page = () => document.getElementById("dekom-page");
  const words = (pattern, value) => pattern.replace("{0}", value);
  const kroner = (sum) => `${new Intl.NumberFormat("nb-NO").format(sum)}\u00a0kr`;
  const clock = () =>
    new Intl.DateTimeFormat("nb-NO", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" })
      .format(new Date())
      .replace(":", ".");
  window.dsWarnings = false;

  // Moving between pages: focus goes where a full load would have put it, and the title is said.
  let pathBefore = location.pathname;
  const arrive = () => {
    const movedOn = location.pathname !== pathBefore;
    pathBefore = location.pathname;
    prepare();
    if (document.querySelector("ds-error-summary")) {
      document.querySelector("ds-error-summary").focus();
    } else if (movedOn || document.activeElement === document.body) {
      const target = location.hash && document.getElementById(location.hash.slice(1));
      (target || document.querySelector("h1"))?.focus({ preventScroll: !target });
    } else {
      say(document.title);
    }
  };
  const say = (text) => {
    page().textContent = "";
    setTimeout(() => (page().textContent = text), 100);
  };
  document.addEventListener("htmx:configRequest", ({ detail }) => {
    const { csrfHeader, csrfToken } = page().dataset;
    if (csrfHeader && detail.verb !== "get") detail.headers[csrfHeader] = csrfToken;
    detail.headers.Accept = "text/html,application/xhtml+xml,*/*;q=0.5";
  });
  document.addEventListener("htmx:afterSettle", ({ detail }) => {
    if (detail.target === document.body) arrive();
    else prepare();
  });
  document.addEventListener("htmx:sendError", () => {
    const alert = document.createElement("div");
    alert.className = "ds-alert";
    alert.dataset.color = "danger";
    alert.setAttribute("role", "alert");
    document.querySelector(".dekom-not-sent")?.remove();
    alert.classList.add("dekom-not-sent");
    document.querySelector("main").prepend(alert);
    alert.textContent = page().dataset.notSent;
    alert.scrollIntoView({ block: "center" });
  });

  // A group of the menu closes when one goes elsewhere; without this it stays open until its name is pressed again.
  const closeGroups = (but) =>
    document.querySelectorAll(".dekom-nav__group[open]").forEach((group) => {
      if (group !== but) group.open = false;
    });
  ["click", "focusin"].forEach((moved) =>
    document.addEventListener(moved, ({ target }) => closeGroups(target.closest?.(".dekom-nav__group"))),
  );
  document.addEventListener("keydown", ({ key, target }) => {
    const group = key === "Escape" && target.closest?.(".dekom-nav__group[open]");
    if (group) group.querySelector("summary").focus();
    if (group) group.open = false;
  });

  // Counters under long texts.
  const count = (counter) => {
    const field = document.querySelector(`[aria-describedby~="${counter.id}"]`);
    if (!field) return;
    const left = Number(counter.dataset.limit) - field.value.length;
    counter.textContent = words(left < 0 ? counter.dataset.over : counter.dataset.under, Math.abs(left));
    counter.classList.toggle("dekom-counter--over", left < 0);
  };

  // Running totals.
  const number = (text) => {
    const bare = text.replace(/[\s\u00a0\u202f]/g, "").replace(/(kr\.?|,-)$/, "");
    return /^\d{1,12}$/.test(bare) ? Number(bare) : 0;
  };
  const schoolOf = (field) => field.closest(".dekom-row")?.querySelector('[name$=".school"]')?.value;
  const total = (line) => {
    const { total: group, part } = line.dataset;
    const fields = [...document.querySelectorAll(`input[data-sum="${group}"]`)].filter((field) => !part || schoolOf(field) === part);
    const sum = fields.reduce((all, field) => all + number(field.value), 0);
    line.querySelector("output").textContent = kroner(sum);
    if (line.dataset.limit === undefined) return;
    const left = Number(line.dataset.limit) - sum;
    line.querySelector(".dekom-total__left").textContent = words(left < 0 ? line.dataset.over : line.dataset.left, kroner(Math.abs(left)));
    line.classList.toggle("dekom-total--over", left < 0);
  };

  // Rows: added from the template, renumbered when one is taken away.
  const renumber = (row, name, to) => {
    const names = new RegExp(`^${name}\\[[^\\]]*\\]`);
    const ids = new RegExp(`felt-${name}-(\\d+|row)(?=-|$)`, "g");
    for (const element of [row, ...row.querySelectorAll("*")]) {
      for (const attribute of ["name", "value"]) {
        const given = element.getAttribute(attribute);
        if (given && (attribute === "name" || ["_remove", "_up"].includes(element.name))) element.setAttribute(attribute, given.replace(names, `${name}[${to}]`));
      }
      for (const attribute of ["id", "for", "aria-describedby", "aria-labelledby", "data-clickdelegatefor"]) {
        const given = element.getAttribute(attribute);
        if (given) element.setAttribute(attribute, given.replace(ids, `felt-${name}-${to}`));
      }
      if (element.hasAttribute("data-row-number")) element.textContent = to + 1;
    }
  };
  const settleRows = (group) => {
    const rows = group.querySelectorAll(".dekom-row");
    rows.forEach((row, at) => {
      renumber(row, group.dataset.rows, at);
      row.querySelector('[name="_remove"]').hidden = rows.length <= Number(group.dataset.fewest);
    });
    prepare();
  };
  const addRow = (group) => {
    const row = group.querySelector("template").content.firstElementChild.cloneNode(true);
    group.querySelector(".dekom-rows__list").append(row);
    settleRows(group);
    row.querySelector("input, select, textarea")?.focus();
  };
  const removeRow = (group, row) => {
    row.remove();
    settleRows(group);
    group.querySelector("legend").focus();
    group.closest("form").dispatchEvent(new Event("input", { bubbles: true }));
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest('button[name="_add"], button[name="_remove"]');
    const group = button?.closest("[data-rows]");
    if (!group) return;
    event.preventDefault();
    if (button.name === "_add") addRow(group);
    else removeRow(group, button.closest(".dekom-row"));
  });

  // Saved as one writes.
  const kept = ["_fields", "_version"];
  const waiting = new Map();
  const save = async (form) => {
    const { csrfHeader, csrfToken } = page().dataset;
    const fields = new URLSearchParams([...new FormData(form)].filter(([name]) => !name.startsWith("_") || kept.includes(name)));
    const line = form.querySelector("[data-saved]");
    const headers = csrfHeader ? { [csrfHeader]: csrfToken } : {};
    try {
      const answer = await fetch(form.dataset.autosave, { method: "POST", body: fields, headers, credentials: "same-origin", redirect: "error", keepalive: true });
      if (!answer.ok) throw new Error(String(answer.status));
      line.textContent = words(line.dataset.saved, clock());
    } catch {
      line.textContent = line.dataset.notSaved;
    }
  };
  document.addEventListener("input", ({ target }) => {
    const form = target.closest("form[data-autosave]");
    if (form) {
      forget(form);
      waiting.set(form, setTimeout(() => saveNow(form), 1000));
    }
    prepare();
  });
  document.addEventListener("submit", ({ target }) => forget(target), true);
  const forget = (form) => {
    clearTimeout(waiting.get(form));
    waiting.delete(form);
  };
  const saveNow = (form) => {
    forget(form);
    return save(form);
  };
  // Whoever leaves by a link in the second before it is saved, loses nothing.
  const leave = () => [...waiting.keys()].forEach(saveNow);
  document.addEventListener("htmx:beforeRequest", leave);
  window.addEventListener("pagehide", leave);

  const prepare = () => {
    document.querySelectorAll(".dekom-counter").forEach(count);
    document.querySelectorAll("[data-total]").forEach(total);
  };
  prepare();
})();
